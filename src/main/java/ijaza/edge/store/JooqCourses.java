package ijaza.edge.store;

import static ijaza.edge.store.schema.Tables.COURSE_FILE;
import static ijaza.edge.store.schema.Tables.COURSE_ORIGINAL;
import static ijaza.edge.store.schema.Tables.COURSE_VERSION;
import static ijaza.edge.store.schema.Tables.PERSON;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import ijaza.course.CourseFiles;
import ijaza.course.CourseFormat;
import ijaza.course.CourseFormat.Reading;
import ijaza.course.CourseId;
import ijaza.course.CourseVersion;
import ijaza.course.Courses;
import ijaza.course.Draft.Original;
import ijaza.course.VersionId;
import ijaza.edge.store.schema.tables.records.CourseVersionRecord;
import ijaza.person.PersonId;
import ijaza.person.PersonName;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Published courses in the tables {@code course_version} and {@code course_file}, each version parsed once. */
@Repository
class JooqCourses implements Courses {

    private static final Logger LOG = LoggerFactory.getLogger(JooqCourses.class);

    private final Map<String, Optional<CourseVersion>> parsed = new ConcurrentHashMap<>();
    private final DSLContext db;
    private final CourseFormat format;

    JooqCourses(DSLContext db, CourseFormat format) {
        this.db = db;
        this.format = format;
    }

    @Override
    @Transactional(readOnly = true)
    public List<CourseVersion> newest() {
        return db.selectFrom(COURSE_VERSION).where(isNewest()).orderBy(COURSE_VERSION.COURSE_ID).fetch().stream()
                .flatMap(row -> version(row).stream())
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<CourseVersion> newest(CourseId course) {
        return newestRow(course).flatMap(this::version);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<CourseVersion> version(VersionId id) {
        var known = parsed.get(id.toString());
        return known != null ? known : row(COURSE_VERSION.ID.eq(id.toString())).flatMap(this::version);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isPublished(CourseId course, CourseFiles files) {
        return newestRow(course)
                .filter(row -> row.getContentHash().equals(ContentHash.of(files)))
                .isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isAuthored(CourseId course) {
        return newestRow(course).filter(row -> !row.getBundled()).isPresent();
    }

    @Override
    @Transactional
    public void publishBundled(CourseVersion version, CourseFiles files) {
        insert(version, files, null);
    }

    @Override
    @Transactional
    public void publish(CourseVersion version, CourseFiles files, PersonId by) {
        insert(version, files, by);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<CourseId, PersonName> publishers() {
        return db.select(COURSE_VERSION.COURSE_ID, PERSON.ARABIC_NAME, PERSON.LATIN_NAME)
                .from(COURSE_VERSION)
                .join(PERSON)
                .on(PERSON.ID.eq(COURSE_VERSION.PUBLISHED_BY))
                .where(isNewest())
                .fetchMap(row -> new CourseId(row.value1()), row -> new PersonName(row.value2(), row.value3()));
    }

    @Override
    @Transactional
    public void keepOriginal(VersionId version, Original original) {
        db.insertInto(COURSE_ORIGINAL)
                .set(COURSE_ORIGINAL.VERSION_ID, version.toString())
                .set(COURSE_ORIGINAL.NAME, original.name())
                .set(COURSE_ORIGINAL.CONTENT, Base64.getEncoder().encodeToString(original.bytes()))
                .execute();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Original> original(VersionId version) {
        return db.selectFrom(COURSE_ORIGINAL)
                .where(COURSE_ORIGINAL.VERSION_ID.eq(version.toString()))
                .fetchOptional(
                        row -> new Original(row.getName(), Base64.getDecoder().decode(row.getContent())));
    }

    /** @param by nobody where the course came with the product */
    private void insert(CourseVersion version, CourseFiles files, @Nullable PersonId by) {
        var hash = ContentHash.of(files);
        db.insertInto(COURSE_VERSION)
                .set(COURSE_VERSION.ID, version.id().toString())
                .set(COURSE_VERSION.COURSE_ID, version.course().id().value())
                .set(COURSE_VERSION.NUMBER, version.number())
                .set(COURSE_VERSION.CONTENT_HASH, hash)
                .set(COURSE_VERSION.PUBLISHED_AT, version.publishedAt())
                .set(COURSE_VERSION.BUNDLED, by == null)
                .set(COURSE_VERSION.PUBLISHED_BY, by == null ? null : by.toString())
                .execute();
        files.texts()
                .forEach((path, text) -> db.insertInto(COURSE_FILE)
                        .set(COURSE_FILE.VERSION_ID, version.id().toString())
                        .set(COURSE_FILE.PATH, path)
                        .set(COURSE_FILE.CONTENT, text)
                        .execute());
    }

    private Optional<CourseVersionRecord> newestRow(CourseId course) {
        return row(isNewest().and(COURSE_VERSION.COURSE_ID.eq(course.value())));
    }

    private Optional<CourseVersionRecord> row(Condition which) {
        return db.selectFrom(COURSE_VERSION).where(which).fetchOptional();
    }

    private static Condition isNewest() {
        var other = COURSE_VERSION.as("other");
        return COURSE_VERSION.NUMBER.eq(
                select(max(other.NUMBER)).from(other).where(other.COURSE_ID.eq(COURSE_VERSION.COURSE_ID)));
    }

    private Optional<CourseVersion> version(CourseVersionRecord row) {
        return parsed.computeIfAbsent(row.getId(), _ -> parse(row));
    }

    private Optional<CourseVersion> parse(CourseVersionRecord row) {
        return switch (format.read(new CourseId(row.getCourseId()), files(row.getId()))) {
            case Reading.Readable(var course) -> {
                var id = new VersionId(UUID.fromString(row.getId()));
                yield Optional.of(new CourseVersion(id, row.getNumber(), row.getPublishedAt(), course));
            }
            case Reading.Refused(var refusals) -> {
                LOG.error("Version {} of course {} is refused today: {}", row.getNumber(), row.getCourseId(), refusals);
                yield Optional.empty();
            }
        };
    }

    private CourseFiles files(String version) {
        return new CourseFiles(db.selectFrom(COURSE_FILE)
                .where(COURSE_FILE.VERSION_ID.eq(version))
                .fetchMap(COURSE_FILE.PATH, COURSE_FILE.CONTENT));
    }
}
