package ijaza.ui.author.draft;

import ijaza.usecase.author.ArrangeLessons;
import ijaza.usecase.author.EditCourse;
import ijaza.usecase.author.PublishDraft;
import org.springframework.stereotype.Component;

/** What can be done to a draft as a whole. */
@Component
record CourseJobs(EditCourse editing, ArrangeLessons arranging, PublishDraft publishing) {}
