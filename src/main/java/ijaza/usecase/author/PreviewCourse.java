package ijaza.usecase.author;

import ijaza.attempt.Trial;
import ijaza.course.Course;
import ijaza.course.CourseId;
import ijaza.course.Draft;
import ijaza.course.Drafts;
import ijaza.course.Lesson;
import ijaza.course.Quiz;
import ijaza.course.Ruling;
import ijaza.course.ShownBlock;
import ijaza.person.Role;
import jakarta.annotation.security.RolesAllowed;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows an author a draft as learners would see it; nothing that is done there is kept. */
@Component
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class PreviewCourse {

    private final SecureRandom chance = new SecureRandom();
    private final Drafts drafts;

    PreviewCourse(Drafts drafts) {
        this.drafts = drafts;
    }

    /** The draft with every question that is not rejected, whether or not it is approved yet. */
    @Transactional(readOnly = true)
    public Optional<Course> of(CourseId course) {
        return drafts.find(course).map(PreviewCourse::withoutRejected);
    }

    /** The words of a lesson as it is read. */
    public List<ShownBlock> words(Course course, Lesson lesson) {
        return lesson.blocks().stream()
                .map(block -> ShownBlock.of(block, null, course.doubts()))
                .toList();
    }

    /** A paper as a learner would draw it, another one each time. */
    public Trial paper(Course course, Quiz quiz) {
        return Trial.of(course, quiz, chance.nextLong());
    }

    private static Course withoutRejected(Draft draft) {
        return draft.proposal()
                .asking(question -> draft.ruling(question.id())
                        .filter(Ruling.REJECTED::equals)
                        .isEmpty());
    }
}
