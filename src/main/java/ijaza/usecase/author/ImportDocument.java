package ijaza.usecase.author;

import ijaza.course.Compiling;
import ijaza.course.CourseId;
import ijaza.course.CourseNames;
import ijaza.course.Courses;
import ijaza.course.Decisions;
import ijaza.course.Draft;
import ijaza.course.Draft.Original;
import ijaza.course.Drafts;
import ijaza.course.Drafts.Keeping;
import ijaza.course.Origin;
import ijaza.document.DocumentReader;
import ijaza.document.DocumentReader.Progress;
import ijaza.document.DocumentReader.Reading;
import ijaza.document.Obstacle;
import ijaza.document.Outline;
import ijaza.document.SourceDocument;
import ijaza.document.Splitting;
import ijaza.person.Role;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Makes a draft of a document: its sections are proposed as lessons, its facts as questions; nothing is published by it. */
@Component
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class ImportDocument {

    private final DocumentReader reader;
    private final Drafts drafts;
    private final Courses courses;
    private final Clock clock;

    ImportDocument(DocumentReader reader, Drafts drafts, Courses courses, Clock clock) {
        this.reader = reader;
        this.drafts = drafts;
        this.courses = courses;
        this.clock = clock;
    }

    /** What handing in a document came to. */
    public sealed interface Imported {

        record Made(CourseId course) implements Imported {}

        record Unreadable(Obstacle obstacle) implements Imported {}
    }

    /** Reads a file, as long as that takes; no transaction is open meanwhile. */
    public Imported file(String name, byte[] bytes, Progress progress) {
        return switch (reader.read(name, bytes, progress)) {
            case Reading.Unreadable(var obstacle) -> new Imported.Unreadable(obstacle);
            case Reading.Readable(var document, var _, var _) -> make(name, document, new Original(name, bytes));
        };
    }

    private Imported make(String name, SourceDocument document, Original original) {
        var outline = Outline.of(Splitting.split(document));
        var heading = outline.title();
        var title = heading == null ? name : heading.span().of(document.text());
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, clock.getZone());
        var origin = Origin.ofFile(title, document.language(), name, today);
        var id = CourseNames.free(title, this::isTaken);
        return Compiling.compile(id, document, Decisions.usual(title, document.language(), origin))
                .map(course -> {
                    if (drafts.keep(Draft.undecided(course, now)) instanceof Keeping.Outdated) {
                        return make(name, document, original); // somebody else took the course's name first
                    }
                    drafts.keepOriginal(id, original);
                    return new Imported.Made(id);
                })
                .orElseGet(() -> new Imported.Unreadable(Obstacle.NO_TEXT));
    }

    private boolean isTaken(CourseId course) {
        return drafts.isThere(course) || courses.newest(course).isPresent();
    }
}
