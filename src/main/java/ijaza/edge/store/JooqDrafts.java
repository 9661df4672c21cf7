package ijaza.edge.store;

import static ijaza.edge.store.schema.Tables.DRAFT;
import static ijaza.edge.store.schema.Tables.DRAFT_FILE;
import static ijaza.edge.store.schema.Tables.DRAFT_QUESTION;

import ijaza.course.Course;
import ijaza.course.CourseFiles;
import ijaza.course.CourseFormat;
import ijaza.course.CourseFormat.Reading;
import ijaza.course.CourseId;
import ijaza.course.Draft;
import ijaza.course.Draft.Original;
import ijaza.course.Drafts;
import ijaza.course.Ruling;
import ijaza.edge.store.schema.tables.records.DraftFileRecord;
import ijaza.edge.store.schema.tables.records.DraftQuestionRecord;
import ijaza.question.QuestionId;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Courses in the making in the tables {@code draft}, {@code draft_file} and {@code draft_question}. */
@Repository
class JooqDrafts implements Drafts {

    private static final Logger LOG = LoggerFactory.getLogger(JooqDrafts.class);

    private final DSLContext db;
    private final CourseFormat format;

    JooqDrafts(DSLContext db, CourseFormat format) {
        this.db = db;
        this.format = format;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Draft> all() {
        return db
                .select(DRAFT.COURSE_ID, DRAFT.CHANGED_AT)
                .from(DRAFT)
                .orderBy(DRAFT.CHANGED_AT.desc(), DRAFT.COURSE_ID)
                .fetch()
                .stream()
                .flatMap(row -> draft(row).stream())
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Draft> find(CourseId course) {
        return db.select(DRAFT.COURSE_ID, DRAFT.CHANGED_AT)
                .from(DRAFT)
                .where(DRAFT.COURSE_ID.eq(course.value()))
                .fetchOptional()
                .flatMap(this::draft);
    }

    @Override
    @Transactional
    public void keep(Draft draft) {
        var course = draft.id().value();
        db.insertInto(DRAFT)
                .set(DRAFT.COURSE_ID, course)
                .set(DRAFT.CHANGED_AT, draft.changedAt())
                .onConflict(DRAFT.COURSE_ID)
                .doUpdate()
                .set(DRAFT.CHANGED_AT, draft.changedAt())
                .execute();
        db.deleteFrom(DRAFT_FILE).where(DRAFT_FILE.COURSE_ID.eq(course)).execute();
        db.deleteFrom(DRAFT_QUESTION).where(DRAFT_QUESTION.COURSE_ID.eq(course)).execute();
        db.batchInsert(files(course, format.write(draft.proposal()))).execute();
        db.batchInsert(questions(draft)).execute();
    }

    @Override
    @Transactional
    public void keepOriginal(CourseId course, Original original) {
        db.update(DRAFT)
                .set(DRAFT.ORIGINAL_NAME, original.name())
                .set(DRAFT.ORIGINAL, Base64.getEncoder().encodeToString(original.bytes()))
                .where(DRAFT.COURSE_ID.eq(course.value()))
                .execute();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Original> original(CourseId course) {
        return db.select(DRAFT.ORIGINAL_NAME, DRAFT.ORIGINAL)
                .from(DRAFT)
                .where(DRAFT.COURSE_ID.eq(course.value()).and(DRAFT.ORIGINAL.isNotNull()))
                .fetchOptional(
                        row -> new Original(row.value1(), Base64.getDecoder().decode(row.value2())));
    }

    @Override
    @Transactional
    public void discard(CourseId course) {
        db.deleteFrom(DRAFT).where(DRAFT.COURSE_ID.eq(course.value())).execute();
    }

    private static List<DraftFileRecord> files(String course, CourseFiles files) {
        return files.texts().entrySet().stream()
                .map(file -> new DraftFileRecord(course, file.getKey(), file.getValue()))
                .toList();
    }

    private static List<DraftQuestionRecord> questions(Draft draft) {
        return Stream.concat(draft.rulings().keySet().stream(), draft.edited().stream())
                .distinct()
                .map(id -> new DraftQuestionRecord(
                        draft.id().value(),
                        id.value(),
                        draft.ruling(id).map(Ruling::name).orElse(null),
                        draft.edited().contains(id)))
                .toList();
    }

    private Optional<Draft> draft(Record2<String, Instant> row) {
        var id = new CourseId(row.value1());
        var files = new CourseFiles(db.selectFrom(DRAFT_FILE)
                .where(DRAFT_FILE.COURSE_ID.eq(id.value()))
                .fetchMap(DRAFT_FILE.PATH, DRAFT_FILE.CONTENT));
        return switch (format.read(id, files)) {
            case Reading.Readable(var course) -> Optional.of(draft(course, row.value2()));
            case Reading.Refused(var refusals) -> {
                LOG.error("The draft of course {} is refused today: {}", id, refusals);
                yield Optional.empty();
            }
        };
    }

    private Draft draft(Course course, Instant changedAt) {
        var questions = db.selectFrom(DRAFT_QUESTION)
                .where(DRAFT_QUESTION.COURSE_ID.eq(course.id().value()))
                .fetch();
        var rulings = questions.stream()
                .filter(question -> question.getRuling() != null)
                .collect(Collectors.toMap(JooqDrafts::id, question -> Ruling.valueOf(question.getRuling())));
        return new Draft(course, rulings, edited(questions), changedAt);
    }

    private static Set<QuestionId> edited(List<DraftQuestionRecord> questions) {
        return questions.stream()
                .filter(DraftQuestionRecord::getEdited)
                .map(JooqDrafts::id)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static QuestionId id(DraftQuestionRecord question) {
        return new QuestionId(question.getQuestionId());
    }
}
