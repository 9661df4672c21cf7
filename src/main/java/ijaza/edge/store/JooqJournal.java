package ijaza.edge.store;

import static ijaza.edge.store.schema.Tables.ATTEMPT;
import static ijaza.edge.store.schema.Tables.STEP;

import ijaza.attempt.AttemptId;
import ijaza.attempt.Journal;
import ijaza.attempt.Step;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Steps in the table {@code step}, each committed before the call returns. Raising the attempt's counter locks it, also
 * on PostgreSQL: an answer is either before the finish, and marked, or refused.
 */
@Repository
class JooqJournal implements Journal {

    private final DSLContext db;

    JooqJournal(DSLContext db) {
        this.db = db;
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Entry append(Step step) {
        var number = raise(step.attempt(), 1);
        if (number.isEmpty()) {
            return before(step).orElseGet(Entry.Over::new);
        }
        if (insert(step, number.get())) {
            return new Entry.Added(step.at());
        }
        raise(step.attempt(), -1);
        return before(step).orElseThrow();
    }

    private Optional<Integer> raise(AttemptId attempt, int by) {
        return db.update(ATTEMPT)
                .set(ATTEMPT.STEPS, ATTEMPT.STEPS.plus(by))
                .where(ATTEMPT.ID.eq(attempt.toString()))
                .and(ATTEMPT.FINISHED_AT.isNull())
                .returning(ATTEMPT.STEPS)
                .fetchOptional(ATTEMPT.STEPS);
    }

    private boolean insert(Step step, int number) {
        return db.insertInto(STEP)
                        .set(StepRows.write(step, number))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    private Optional<Entry> before(Step step) {
        return db.selectFrom(STEP)
                .where(STEP.ATTEMPT_ID.eq(step.attempt().toString()))
                .and(STEP.DEVICE.eq(step.device()))
                .and(STEP.SEQUENCE.eq(step.sequence()))
                .fetchOptional(StepRows::read)
                .map(there -> compare(there, step));
    }

    private static Entry compare(Step there, Step step) {
        var same = there.slot() == step.slot() && there.response().equals(step.response());
        return same ? new Entry.Repeated(there.at()) : new Entry.Clashing();
    }
}
