package ijaza.edge.store;

import static ijaza.edge.store.schema.Tables.ATTEMPT;
import static ijaza.edge.store.schema.Tables.STEP;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import ijaza.attempt.Attempt;
import ijaza.attempt.AttemptId;
import ijaza.attempt.Attempts;
import ijaza.attempt.State;
import ijaza.attempt.Step;
import ijaza.course.CourseId;
import ijaza.edge.store.schema.tables.records.StepRecord;
import ijaza.person.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Attempts in the tables {@code attempt} and {@code step}. */
@Repository
class JooqAttempts implements Attempts {

    private final DSLContext db;

    JooqAttempts(DSLContext db) {
        this.db = db;
    }

    @Override
    @Transactional
    public boolean open(Attempt attempt) {
        return db.insertInto(ATTEMPT)
                        .set(AttemptRows.writeOpen(attempt))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Attempt> find(AttemptId id) {
        return db.selectFrom(ATTEMPT).where(ATTEMPT.ID.eq(id.toString())).fetchOptional(AttemptRows::read);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Attempt> of(PersonId learner) {
        return all(ATTEMPT.PERSON_ID.eq(learner.toString()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Attempt> of(PersonId learner, CourseId course) {
        return all(ATTEMPT.PERSON_ID.eq(learner.toString()).and(ATTEMPT.COURSE_ID.eq(course.value())));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Attempt> of(CourseId course) {
        return all(ATTEMPT.COURSE_ID.eq(course.value()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Step> steps(AttemptId attempt) {
        return db.selectFrom(STEP)
                .where(STEP.ATTEMPT_ID.eq(attempt.toString()))
                .orderBy(STEP.NUMBER)
                .fetch(StepRows::read);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<AttemptId, Set<Integer>> answeredSlots(PersonId learner) {
        return db.selectDistinct(STEP.ATTEMPT_ID, STEP.SLOT)
                .from(STEP)
                .join(ATTEMPT)
                .on(ATTEMPT.ID.eq(STEP.ATTEMPT_ID))
                .where(ATTEMPT.PERSON_ID.eq(learner.toString()))
                .and(ATTEMPT.FINISHED_AT.isNull())
                .and(STEP.STATE.eq(StepRows.ANSWERED))
                .collect(groupingBy(
                        row -> new AttemptId(UUID.fromString(row.value1())), mapping(row -> row.value2(), toSet())));
    }

    @Override
    @Transactional
    public boolean finish(Attempt finished, List<Step> marked, int answers) {
        var end = finished.finished().orElseThrow();
        var closed = close(finished.id(), end, answers, marked.size());
        if (closed) {
            db.insertInto(STEP, STEP.fields())
                    .valuesOfRecords(rows(marked, answers))
                    .execute();
        }
        return closed;
    }

    private boolean close(AttemptId id, State.Finished end, int answers, int marks) {
        return db.update(ATTEMPT)
                        .set(ATTEMPT.FINISHED_AT, end.at())
                        .set(ATTEMPT.EARNED, end.score().earned().toString())
                        .set(ATTEMPT.PASSED, end.score().passed())
                        .set(ATTEMPT.STEPS, answers + marks)
                        .where(ATTEMPT.ID.eq(id.toString()))
                        .and(ATTEMPT.FINISHED_AT.isNull())
                        .and(ATTEMPT.STEPS.eq(answers))
                        .execute()
                == 1;
    }

    private static List<StepRecord> rows(List<Step> steps, int before) {
        return IntStream.range(0, steps.size())
                .mapToObj(i -> StepRows.write(steps.get(i), before + i + 1))
                .toList();
    }

    private List<Attempt> all(Condition which) {
        return db.selectFrom(ATTEMPT)
                .where(which)
                .orderBy(ATTEMPT.STARTED_AT, ATTEMPT.NUMBER)
                .fetch(AttemptRows::read);
    }
}
