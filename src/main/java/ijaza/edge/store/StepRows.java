package ijaza.edge.store;

import ijaza.attempt.AttemptId;
import ijaza.attempt.Step;
import ijaza.edge.store.schema.tables.records.StepRecord;
import ijaza.person.PersonId;
import ijaza.question.Fraction;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns steps into rows and back. */
final class StepRows {

    static final String ANSWERED = "ANSWERED";
    private static final String MARKED = "MARKED";

    private StepRows() {}

    static StepRecord write(Step step, int number) {
        var row = new StepRecord();
        var mark = step.mark();
        row.setAttemptId(step.attempt().toString());
        row.setNumber(number);
        row.setSlot(step.slot());
        row.setState(mark == null ? ANSWERED : MARKED);
        row.setResponse(ResponseText.write(step.response()));
        row.setFraction(mark == null ? null : mark.fraction().toString());
        row.setRules(mark == null ? null : mark.rules());
        row.setPersonId(step.by().toString());
        row.setDevice(step.device());
        row.setSequence(step.sequence());
        row.setTakenAt(step.at());
        return row;
    }

    static Step read(StepRecord row) {
        return new Step(
                new AttemptId(UUID.fromString(row.getAttemptId())),
                row.getSlot(),
                ResponseText.read(row.getResponse()),
                mark(row),
                new PersonId(UUID.fromString(row.getPersonId())),
                row.getDevice(),
                row.getSequence(),
                row.getTakenAt());
    }

    private static Step.@Nullable Mark mark(StepRecord row) {
        return row.getState().equals(MARKED) ? new Step.Mark(Fraction.parse(row.getFraction()), row.getRules()) : null;
    }
}
