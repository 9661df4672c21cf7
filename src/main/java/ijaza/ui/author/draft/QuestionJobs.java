package ijaza.ui.author.draft;

import ijaza.usecase.author.DecideOnQuestions;
import ijaza.usecase.author.EditQuestion;
import ijaza.usecase.author.ExportQuestions;
import ijaza.usecase.author.TakeInQuestions;
import ijaza.usecase.author.WriteQuestion;
import org.springframework.stereotype.Component;

/** What can be done to the questions of a draft. */
@Component
record QuestionJobs(
        DecideOnQuestions deciding,
        EditQuestion editing,
        WriteQuestion writing,
        ExportQuestions exporting,
        TakeInQuestions taking) {}
