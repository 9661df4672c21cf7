package ijaza.edge.store;

import static ijaza.edge.store.schema.Tables.DRAFT;
import static ijaza.edge.store.schema.Tables.DRAFT_BEFORE;

import ijaza.course.Course;
import ijaza.course.CourseFiles;
import ijaza.course.CourseFormat;
import ijaza.course.CourseFormat.Reading;
import ijaza.course.CourseId;
import ijaza.course.Draft;
import ijaza.course.Draft.Original;
import ijaza.course.Drafts;
import ijaza.document.Caution;
import ijaza.edge.store.schema.tables.records.DraftBeforeRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jooq.SelectJoinStep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Courses in the making in the tables {@code draft} and its own. */
@Repository
class JooqDrafts implements Drafts {

    private static final Logger LOG = LoggerFactory.getLogger(JooqDrafts.class);

    private final DSLContext db;
    private final CourseFormat format;
    private final LastRead lastRead;

    JooqDrafts(DSLContext db, CourseFormat format) {
        this.db = db;
        this.format = format;
        this.lastRead = new LastRead(format);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Draft> all() {
        return heads().orderBy(DRAFT.CHANGED_AT.desc(), DRAFT.COURSE_ID).fetch().stream()
                .flatMap(head -> draft(head).stream())
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Draft> find(CourseId course) {
        return heads().where(DRAFT.COURSE_ID.eq(course.value())).fetchOptional().flatMap(this::draft);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isThere(CourseId course) {
        return db.fetchExists(DRAFT, DRAFT.COURSE_ID.eq(course.value()));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isNewest(Draft draft) {
        var id = draft.id().value();
        return db.fetchExists(DRAFT, DRAFT.COURSE_ID.eq(id).and(DRAFT.REVISION.eq(draft.revision())));
    }

    @Override
    @Transactional
    public Keeping keep(Draft draft) {
        var keeping = stamp(draft);
        if (keeping instanceof Keeping.Kept) {
            var rows = new DraftRows(db, draft.id());
            rows.write(format.write(draft.proposal()));
            rows.writeRulings(draft);
        }
        return keeping;
    }

    @Override
    @Transactional
    public Keeping keepRulings(Draft draft) {
        var keeping = stamp(draft);
        if (keeping instanceof Keeping.Kept) {
            new DraftRows(db, draft.id()).writeRulings(draft);
        }
        return keeping;
    }

    /** A draft that is made anew begins with the time, so that no revision of a discarded one comes again. */
    private Keeping stamp(Draft draft) {
        var isNew = draft.revision() == 0;
        var next = isNew ? draft.changedAt().toEpochMilli() : draft.revision() + 1;
        var rows = isNew ? insert(draft, next) : raise(draft, next);
        return rows == 1 ? new Keeping.Kept(draft.kept(next)) : new Keeping.Outdated();
    }

    private int insert(Draft draft, long revision) {
        return db.insertInto(DRAFT)
                .set(DRAFT.COURSE_ID, draft.id().value())
                .set(DRAFT.CHANGED_AT, draft.changedAt())
                .set(DRAFT.REVISION, revision)
                .onConflictDoNothing()
                .execute();
    }

    private int raise(Draft draft, long revision) {
        return db.update(DRAFT)
                .set(DRAFT.CHANGED_AT, draft.changedAt())
                .set(DRAFT.REVISION, revision)
                .where(DRAFT.COURSE_ID.eq(draft.id().value()).and(DRAFT.REVISION.eq(draft.revision())))
                .execute();
    }

    @Override
    @Transactional
    public void keepOriginal(CourseId course, Original original) {
        new DraftOrigin(db, course).keep(original);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Original> original(CourseId course) {
        return new DraftOrigin(db, course).original();
    }

    @Override
    @Transactional
    public void keepCautions(CourseId course, Set<Caution> cautions) {
        new DraftOrigin(db, course).keep(cautions);
    }

    @Override
    @Transactional(readOnly = true)
    public Set<Caution> cautions(CourseId course) {
        return new DraftOrigin(db, course).cautions();
    }

    @Override
    @Transactional
    public void keepBefore(Course before) {
        forgetBefore(before.id());
        var files = format.write(before).texts().entrySet().stream()
                .map(file -> new DraftBeforeRecord(before.id().value(), file.getKey(), file.getValue()))
                .toList();
        db.batchInsert(files).execute();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Course> before(CourseId course) {
        var files = db.selectFrom(DRAFT_BEFORE)
                .where(DRAFT_BEFORE.COURSE_ID.eq(course.value()))
                .fetchMap(DRAFT_BEFORE.PATH, DRAFT_BEFORE.CONTENT);
        return files.isEmpty() ? Optional.empty() : course(course, format.read(course, new CourseFiles(files)));
    }

    @Override
    @Transactional
    public void forgetBefore(CourseId course) {
        db.deleteFrom(DRAFT_BEFORE)
                .where(DRAFT_BEFORE.COURSE_ID.eq(course.value()))
                .execute();
    }

    @Override
    @Transactional
    public void discard(CourseId course) {
        db.deleteFrom(DRAFT).where(DRAFT.COURSE_ID.eq(course.value())).execute();
    }

    private SelectJoinStep<Record3<String, Instant, Long>> heads() {
        return db.select(DRAFT.COURSE_ID, DRAFT.CHANGED_AT, DRAFT.REVISION).from(DRAFT);
    }

    private Optional<Draft> draft(Record3<String, Instant, Long> head) {
        var id = new CourseId(head.value1());
        var rows = new DraftRows(db, id);
        return course(id, lastRead.read(id, rows.files()))
                .map(course -> new Draft(course, rows.rulings(), rows.edited(), head.value2(), head.value3()));
    }

    private static Optional<Course> course(CourseId id, Reading reading) {
        return switch (reading) {
            case Reading.Readable(var course) -> Optional.of(course);
            case Reading.Refused(var refusals) -> {
                LOG.error("The draft of course {} is refused today: {}", id, refusals);
                yield Optional.empty();
            }
        };
    }
}
