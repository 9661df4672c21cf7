package ijaza.cli;

import ijaza.course.Compiling;
import ijaza.course.Course;
import ijaza.course.CourseFiles;
import ijaza.course.CourseFormat.Reading;
import ijaza.course.CourseId;
import ijaza.course.Coverage;
import ijaza.course.Decisions;
import ijaza.document.Obstacle;
import ijaza.document.Outline;
import ijaza.document.SourceDocument;
import ijaza.document.Splitting;
import ijaza.edge.content.CourseFolder;
import ijaza.edge.content.CourseFolder.DecisionsRead;
import ijaza.edge.content.CourseWriting;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes lessons and quizzes from a document; what a human decided in course.yaml stays as it is. */
final class Compile implements Command {

    private static final String USAGE =
            "usage: compile FILE --course ID --out DIR [--report[=json]], or compile FILE --report[=json]";
    private static final CourseId UNNAMED = new CourseId("unnamed");

    private final CourseFolder format = new CourseFolder();

    @Override
    public String name() {
        return "compile";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        try {
            var words = Words.of(arguments, Set.of("--course", "--out"), Set.of("--report"), USAGE);
            var report = words.option("--report");
            var isComplete = words.option("--course") != null && words.option("--out") != null;
            if (words.plain().size() != 1 || !isComplete && report == null) {
                throw new Refusal(2, USAGE);
            }
            return compile(words, report, out, err);
        } catch (Refusal refusal) {
            err.println("ijaza: " + refusal.getMessage());
            return refusal.code();
        }
    }

    private int compile(Words words, @Nullable String report, PrintStream out, PrintStream err) throws Refusal {
        var named = words.option("--course");
        var id = named == null ? UNNAMED : Words.course(named);
        var target = words.option("--out");
        var folder = target == null ? null : Words.path(target);
        var file = DocumentFile.read(Words.path(words.plain().getFirst()));
        var yaml = folder == null ? undecided(file) : yaml(id, file, folder);
        var course = course(id, file, yaml);
        var files = format.write(course, yaml);
        if (format.read(id, files) instanceof Reading.Refused(var refusals)) {
            refusals.forEach(err::println);
            return 1;
        }
        if (folder != null) {
            write(id, file, files, folder);
        }
        warn(file, course, err);
        tell(file, course, report, target, out);
        return 0;
    }

    private Course course(CourseId id, DocumentFile file, String yaml) throws Refusal {
        var decisions = decisions(id, yaml);
        var read = file.document();
        return Compiling.compile(id, new SourceDocument(read.text(), decisions.language(), read.marks()), decisions)
                .orElseThrow(() -> new Refusal(2, file.name() + " " + Obstacle.NO_TEXT));
    }

    private Decisions decisions(CourseId id, String yaml) throws Refusal {
        return switch (format.decisions(yaml)) {
            case DecisionsRead.Understood(var decisions) -> decisions;
            case DecisionsRead.NotUnderstood(var line, var reason) ->
                throw new Refusal(1, "lessons/" + id + "/course.yaml:" + line + ": " + reason);
        };
    }

    private String yaml(CourseId id, DocumentFile file, Path folder) throws Refusal {
        var kept = folder.resolve("lessons").resolve(id.value()).resolve("course.yaml");
        try {
            return Files.exists(kept) ? Files.readString(kept) : undecided(file);
        } catch (IOException e) {
            throw new Refusal(2, kept + " cannot be read");
        }
    }

    private String undecided(DocumentFile file) {
        var document = file.document();
        var words = Outline.title(Splitting.split(document))
                .map(title -> title.span().of(document.text()))
                .orElse(file.name());
        return format.undecided(words, document.language(), file.name(), file.saved());
    }

    private static void write(CourseId id, DocumentFile file, CourseFiles files, Path folder) throws Refusal {
        try {
            var writing = new CourseWriting(id, files);
            file.original().ifPresent(ending -> writing.keeping(ending, file.bytes()));
            writing.into(folder);
        } catch (IOException e) {
            throw new Refusal(2, folder + " cannot be written");
        }
    }

    private static void warn(DocumentFile file, Course course, PrintStream err) {
        file.cautions().stream().sorted().forEach(caution -> err.println("ijaza: " + file.name() + ": " + caution));
        if (course.facts().isEmpty()) {
            err.println("ijaza: " + file.name() + ": no facts were found in it, so nothing is asked about it");
        } else if (course.quizzes().isEmpty()) {
            err.println("ijaza: " + file.name() + ": none of its facts could be asked about");
        }
    }

    private static void tell(
            DocumentFile file, Course course, @Nullable String report, @Nullable String folder, PrintStream out)
            throws Refusal {
        switch (report) {
            case null -> out.println(ReportText.summary(course) + " in " + folder);
            case "" -> out.print(ReportText.of(file, Coverage.of(course)));
            case "json" -> out.println(ReportJson.of(file, Coverage.of(course)));
            default -> throw new Refusal(2, "--report is followed by nothing or by =json; " + USAGE);
        }
    }
}
