package ijaza.edge.store;

import ijaza.attempt.Attempt;
import ijaza.attempt.AttemptId;
import ijaza.attempt.Paper;
import ijaza.attempt.Score;
import ijaza.attempt.State;
import ijaza.course.CourseId;
import ijaza.course.QuizId;
import ijaza.course.VersionId;
import ijaza.edge.store.schema.tables.records.AttemptRecord;
import ijaza.person.PersonId;
import ijaza.question.Fraction;
import java.util.UUID;

/** Turns attempts into rows and back. */
final class AttemptRows {

    private AttemptRows() {}

    static AttemptRecord writeOpen(Attempt attempt) {
        var row = new AttemptRecord();
        row.setId(attempt.id().toString());
        row.setPersonId(attempt.learner().toString());
        row.setCourseId(attempt.course().value());
        row.setVersionId(attempt.version().toString());
        row.setQuiz(attempt.quiz().value());
        row.setNumber(attempt.number());
        row.setPaper(PaperText.write(attempt.paper()));
        row.setStartedAt(attempt.startedAt());
        row.setSteps(0);
        return row;
    }

    static Attempt read(AttemptRecord row) {
        var paper = PaperText.read(row.getPaper());
        return new Attempt(
                new AttemptId(UUID.fromString(row.getId())),
                new PersonId(UUID.fromString(row.getPersonId())),
                new CourseId(row.getCourseId()),
                new VersionId(UUID.fromString(row.getVersionId())),
                new QuizId(row.getQuiz()),
                row.getNumber(),
                paper,
                row.getStartedAt(),
                state(row, paper));
    }

    private static State state(AttemptRecord row, Paper paper) {
        var finishedAt = row.getFinishedAt();
        return finishedAt == null
                ? new State.Open()
                : new State.Finished(
                        finishedAt, new Score(Fraction.parse(row.getEarned()), paper.size(), row.getPassed()));
    }
}
