package ijaza.edge.store;

import static ijaza.edge.store.schema.Tables.ENROLMENT;

import ijaza.course.CourseId;
import ijaza.enrolment.Enrolment;
import ijaza.enrolment.Enrolments;
import ijaza.person.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Enrolments in the table {@code enrolment}. */
@Repository
class JooqEnrolments implements Enrolments {

    private final DSLContext db;

    JooqEnrolments(DSLContext db) {
        this.db = db;
    }

    @Override
    @Transactional
    public void enrol(Enrolment enrolment) {
        db.insertInto(ENROLMENT)
                .set(ENROLMENT.PERSON_ID, enrolment.learner().toString())
                .set(ENROLMENT.COURSE_ID, enrolment.course().value())
                .set(ENROLMENT.ENROLLED_AT, enrolment.at())
                .onConflictDoNothing()
                .execute();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Enrolment> find(PersonId learner, CourseId course) {
        return db.selectFrom(ENROLMENT)
                .where(ENROLMENT.PERSON_ID.eq(learner.toString()))
                .and(ENROLMENT.COURSE_ID.eq(course.value()))
                .fetchOptional(row -> new Enrolment(learner, course, row.getEnrolledAt()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Enrolment> of(CourseId course) {
        return db.selectFrom(ENROLMENT)
                .where(ENROLMENT.COURSE_ID.eq(course.value()))
                .orderBy(ENROLMENT.ENROLLED_AT, ENROLMENT.PERSON_ID)
                .fetch(row ->
                        new Enrolment(new PersonId(UUID.fromString(row.getPersonId())), course, row.getEnrolledAt()));
    }
}
