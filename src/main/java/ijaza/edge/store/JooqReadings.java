package ijaza.edge.store;

import static ijaza.edge.store.schema.Tables.READING;

import ijaza.course.CourseId;
import ijaza.course.LessonId;
import ijaza.edge.store.schema.tables.records.ReadingRecord;
import ijaza.person.PersonId;
import ijaza.progress.Reading;
import ijaza.progress.Readings;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Readings in the table {@code reading}. */
@Repository
class JooqReadings implements Readings {

    private final DSLContext db;

    JooqReadings(DSLContext db) {
        this.db = db;
    }

    @Override
    @Transactional
    public void keepPlace(PersonId learner, CourseId course, LessonId lesson, int block, Instant now) {
        db.insertInto(READING)
                .set(row(learner, course, lesson, block, now, null))
                .onConflict(READING.PERSON_ID, READING.COURSE_ID, READING.LESSON)
                .doUpdate()
                .set(READING.BLOCK, block)
                .execute();
    }

    @Override
    @Transactional
    public void markRead(PersonId learner, CourseId course, LessonId lesson, Instant now) {
        db.insertInto(READING)
                .set(row(learner, course, lesson, 0, now, now))
                .onConflict(READING.PERSON_ID, READING.COURSE_ID, READING.LESSON)
                .doUpdate()
                .set(READING.FINISHED_AT, now)
                .where(READING.FINISHED_AT.isNull())
                .execute();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Reading> of(PersonId learner) {
        return db.selectFrom(READING)
                .where(READING.PERSON_ID.eq(learner.toString()))
                .fetch(JooqReadings::read);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Reading> of(CourseId course) {
        return db.selectFrom(READING)
                .where(READING.COURSE_ID.eq(course.value()))
                .fetch(JooqReadings::read);
    }

    private static ReadingRecord row(
            PersonId learner,
            CourseId course,
            LessonId lesson,
            int block,
            Instant openedAt,
            @Nullable Instant finishedAt) {
        return new ReadingRecord(learner.toString(), course.value(), lesson.value(), block, openedAt, finishedAt);
    }

    private static Reading read(ReadingRecord row) {
        return new Reading(
                new PersonId(UUID.fromString(row.getPersonId())),
                new CourseId(row.getCourseId()),
                new LessonId(row.getLesson()),
                row.getBlock(),
                row.getOpenedAt(),
                row.getFinishedAt());
    }
}
