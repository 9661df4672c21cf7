package ijaza.usecase.author;

import ijaza.course.Compiling;
import ijaza.course.Course;
import ijaza.course.CourseId;
import ijaza.course.CourseNames;
import ijaza.course.Courses;
import ijaza.course.Decisions;
import ijaza.course.Draft;
import ijaza.course.Draft.Original;
import ijaza.course.Drafts;
import ijaza.course.Drafts.Keeping;
import ijaza.course.Origin;
import ijaza.document.Caution;
import ijaza.document.DocumentReader;
import ijaza.document.DocumentReader.Reading;
import ijaza.document.Obstacle;
import ijaza.document.Outline;
import ijaza.document.SourceDocument;
import ijaza.document.Splitting;
import ijaza.person.Role;
import ijaza.usecase.author.Onlooker.Phase;
import ijaza.usecase.author.Onlooker.Step;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Makes a draft of a document: its sections are proposed as lessons, its facts as questions; nothing is published by it. */
@Component
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class ImportDocument {

    private static final Logger LOG = LoggerFactory.getLogger(ImportDocument.class);
    private static final CourseId UNNAMED = new CourseId("course");

    private final DocumentReader reader;
    private final Drafts drafts;
    private final Courses courses;
    private final Clock clock;
    private final TransactionOperations transactions;

    ImportDocument(
            DocumentReader reader, Drafts drafts, Courses courses, Clock clock, TransactionOperations transactions) {
        this.reader = reader;
        this.drafts = drafts;
        this.courses = courses;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** What handing in a document came to. */
    public sealed interface Imported {

        record Made(CourseId course) implements Imported {}

        record Unreadable(Obstacle obstacle) implements Imported {}

        /** Whoever watched did not want it any more. */
        record CalledOff() implements Imported {}

        /** The reading broke down, for a reason that is in the log. */
        record Failed() implements Imported {}
    }

    /** Reads a file, as long as that takes; no transaction is open meanwhile, and nothing is kept of what does not end well. */
    public Imported file(String name, byte[] bytes, Onlooker onlooker) {
        try {
            tell(onlooker, Step.of(Phase.READING));
            return switch (reader.read(name, bytes, (part, of) -> tell(onlooker, new Step(Phase.READING, part, of)))) {
                case Reading.Unreadable(var obstacle) -> unreadable(obstacle, onlooker);
                case Reading.Readable(var document, var _, var cautions) ->
                    proposal(name, document, onlooker)
                            .map(course -> keep(course, new Original(name, bytes), cautions, onlooker))
                            .orElseGet(() -> new Imported.Unreadable(Obstacle.NO_TEXT));
            };
        } catch (NotWanted calledOff) {
            return new Imported.CalledOff();
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError broken) {
            LOG.error("A document of {} bytes could not be made a draft", bytes.length, broken);
            return new Imported.Failed();
        }
    }

    /** A reader may take the interruption for a fault of the file. */
    private static Imported unreadable(Obstacle obstacle, Onlooker onlooker) {
        return onlooker.sees(Step.of(Phase.READING)) ? new Imported.Unreadable(obstacle) : new Imported.CalledOff();
    }

    private Optional<Course> proposal(String name, SourceDocument document, Onlooker onlooker) {
        var title = Outline.title(Splitting.split(document))
                .map(heading -> heading.span().of(document.text()))
                .orElse(name);
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        var origin = Origin.ofFile(title, document.language(), name, today);
        return Compiling.compile(
                UNNAMED,
                document,
                Decisions.usual(title, document.language(), origin),
                stage -> tell(onlooker, Step.of(Phase.valueOf(stage.name()))));
    }

    private Imported keep(Course course, Original original, Set<Caution> cautions, Onlooker onlooker) {
        tell(onlooker, Step.of(Phase.KEEPING));
        return transactions.execute(_ -> {
            var id = keepUnderAFreeName(course);
            drafts.keepOriginal(id, original);
            drafts.keepCautions(id, cautions);
            return new Imported.Made(id);
        });
    }

    private CourseId keepUnderAFreeName(Course course) {
        var id = CourseNames.free(course.title(), this::isTaken);
        var isKept = drafts.keep(Draft.undecided(course.named(id), clock.instant())) instanceof Keeping.Kept;
        return isKept ? id : keepUnderAFreeName(course); // somebody else took the name first
    }

    private boolean isTaken(CourseId course) {
        return drafts.isThere(course) || courses.newest(course).isPresent();
    }

    private static void tell(Onlooker onlooker, Step step) {
        if (!onlooker.sees(step)) {
            throw new NotWanted();
        }
    }

    /** Leads out of the middle of a reading. */
    private static final class NotWanted extends RuntimeException {

        @java.io.Serial
        private static final long serialVersionUID = 1;
    }
}
