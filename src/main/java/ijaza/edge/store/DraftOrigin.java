package ijaza.edge.store;

import static ijaza.edge.store.schema.Tables.DRAFT;

import ijaza.course.CourseId;
import ijaza.course.Draft.Original;
import ijaza.document.Caution;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** The file that one draft's document came as, and what its reading may have got wrong. */
final class DraftOrigin {

    private final DSLContext db;
    private final Condition isOurs;

    DraftOrigin(DSLContext db, CourseId course) {
        this.db = db;
        this.isOurs = DRAFT.COURSE_ID.eq(course.value());
    }

    void keep(Original original) {
        db.update(DRAFT)
                .set(DRAFT.ORIGINAL_NAME, original.name())
                .set(DRAFT.ORIGINAL, Base64.getEncoder().encodeToString(original.bytes()))
                .where(isOurs)
                .execute();
    }

    Optional<Original> original() {
        return db.select(DRAFT.ORIGINAL_NAME, DRAFT.ORIGINAL)
                .from(DRAFT)
                .where(isOurs.and(DRAFT.ORIGINAL.isNotNull()))
                .fetchOptional(
                        row -> new Original(row.value1(), Base64.getDecoder().decode(row.value2())));
    }

    void keep(Set<Caution> cautions) {
        var names = cautions.stream().sorted().map(Caution::name).collect(Collectors.joining(","));
        db.update(DRAFT).set(DRAFT.CAUTIONS, names).where(isOurs).execute();
    }

    Set<Caution> cautions() {
        return db.select(DRAFT.CAUTIONS).from(DRAFT).where(isOurs).fetch(DRAFT.CAUTIONS).stream()
                .flatMap(names -> Stream.of(names.split(",", -1)))
                .filter(name -> !name.isEmpty())
                .map(Caution::valueOf)
                .collect(Collectors.toSet());
    }
}
