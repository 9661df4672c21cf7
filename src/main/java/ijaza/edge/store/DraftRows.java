package ijaza.edge.store;

import static ijaza.edge.store.schema.Tables.DRAFT_FILE;
import static ijaza.edge.store.schema.Tables.DRAFT_QUESTION;

import ijaza.course.CourseFiles;
import ijaza.course.CourseId;
import ijaza.course.Draft;
import ijaza.course.Ruling;
import ijaza.edge.store.schema.tables.records.DraftFileRecord;
import ijaza.edge.store.schema.tables.records.DraftQuestionRecord;
import ijaza.question.QuestionId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.TableRecord;

/** The files and decisions of one draft; only rows that have changed are written. */
final class DraftRows {

    private final DSLContext db;
    private final String course;

    DraftRows(DSLContext db, CourseId course) {
        this.db = db;
        this.course = course.value();
    }

    CourseFiles files() {
        return new CourseFiles(db.selectFrom(DRAFT_FILE)
                .where(DRAFT_FILE.COURSE_ID.eq(course))
                .fetchMap(DRAFT_FILE.PATH, DRAFT_FILE.CONTENT));
    }

    Map<QuestionId, Ruling> rulings() {
        return questions().stream()
                .filter(row -> row.getRuling() != null)
                .collect(Collectors.toMap(DraftRows::id, row -> Ruling.valueOf(row.getRuling())));
    }

    Set<QuestionId> edited() {
        return questions().stream()
                .filter(DraftQuestionRecord::getEdited)
                .map(DraftRows::id)
                .collect(Collectors.toSet());
    }

    void write(CourseFiles files) {
        var before =
                db.selectFrom(DRAFT_FILE).where(DRAFT_FILE.COURSE_ID.eq(course)).fetch();
        var wanted = files.texts().entrySet().stream()
                .map(file -> new DraftFileRecord(course, file.getKey(), file.getValue()))
                .toList();
        replace(before, wanted, DRAFT_FILE.PATH, DRAFT_FILE.COURSE_ID);
    }

    void writeRulings(Draft draft) {
        var wanted = Stream.concat(draft.rulings().keySet().stream(), draft.edited().stream())
                .distinct()
                .map(id -> new DraftQuestionRecord(
                        course,
                        id.value(),
                        draft.ruling(id).map(Ruling::name).orElse(null),
                        draft.edited().contains(id)))
                .toList();
        replace(questions(), wanted, DRAFT_QUESTION.QUESTION_ID, DRAFT_QUESTION.COURSE_ID);
    }

    private List<DraftQuestionRecord> questions() {
        return db.selectFrom(DRAFT_QUESTION)
                .where(DRAFT_QUESTION.COURSE_ID.eq(course))
                .fetch();
    }

    private <R extends TableRecord<R>> void replace(
            List<R> before, List<R> wanted, TableField<R, String> key, TableField<R, String> owner) {
        var left = before.stream().collect(Collectors.toMap(row -> row.get(key), Function.identity()));
        var changed = wanted.stream()
                .filter(row -> !row.equals(left.get(row.get(key))))
                .toList();
        var gone = new HashMap<String, Record>(left);
        wanted.forEach(row -> gone.remove(row.get(key)));
        changed.forEach(row -> gone.put(row.get(key), row));
        if (!gone.isEmpty()) {
            db.deleteFrom(key.getTable())
                    .where(owner.eq(course).and(key.in(gone.keySet())))
                    .execute();
            db.batchInsert(changed).execute();
        }
    }

    private static QuestionId id(DraftQuestionRecord row) {
        return new QuestionId(row.getQuestionId());
    }
}
