package ijaza.cli;

import ijaza.course.Compiling;
import ijaza.course.Course;
import ijaza.course.CourseFiles;
import ijaza.course.CourseFormat.Reading;
import ijaza.course.CourseId;
import ijaza.course.Decisions;
import ijaza.document.Outline;
import ijaza.document.SourceDocument;
import ijaza.document.Splitting;
import ijaza.edge.content.CourseFolder;
import ijaza.edge.content.CourseFolder.DecisionsRead;
import ijaza.edge.content.CourseShelf;
import ijaza.text.Language;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Makes lessons and quizzes from a document; what a human decided in course.yaml stays as it is. */
final class Compile implements Command {

    private static final String USAGE = "usage: compile FILE --course ID --out DIR";

    private final CourseFolder format = new CourseFolder();

    @Override
    public String name() {
        return "compile";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        try {
            return compile(Words.of(arguments, Set.of("--course", "--out"), USAGE), out, err);
        } catch (Refusal refusal) {
            err.println("ijaza: " + refusal.getMessage());
            return refusal.code();
        }
    }

    private int compile(Words words, PrintStream out, PrintStream err) throws Refusal {
        var course = words.option("--course");
        var folder = words.option("--out");
        if (words.plain().size() != 1 || course == null || folder == null) {
            throw new Refusal(2, USAGE);
        }
        var id = Words.course(course);
        var file = TextFile.read(Words.path(words.plain().getFirst()));
        var files = files(id, file, Words.path(folder));
        write(id, files, Words.path(folder));
        return switch (format.read(id, files)) {
            case Reading.Readable(var made) -> {
                out.println(summary(made) + " in " + folder);
                yield 0;
            }
            case Reading.Refused(var refusals) -> {
                refusals.forEach(err::println);
                yield 1;
            }
        };
    }

    private CourseFiles files(CourseId id, TextFile file, Path folder) throws Refusal {
        var yaml = yaml(id, file, folder);
        var document = new SourceDocument(file.text(), language(file.text()));
        var course = Compiling.compile(id, document, decisions(id, yaml))
                .orElseThrow(() -> new Refusal(2, file.name() + " has no text that could be taught"));
        return format.write(course, yaml);
    }

    private Decisions decisions(CourseId id, String yaml) throws Refusal {
        return switch (format.decisions(yaml)) {
            case DecisionsRead.Understood(var decisions) -> decisions;
            case DecisionsRead.NotUnderstood(var line, var reason) ->
                throw new Refusal(1, "lessons/" + id + "/course.yaml:" + line + ": " + reason);
        };
    }

    private String yaml(CourseId id, TextFile file, Path folder) throws Refusal {
        var kept = folder.resolve("lessons").resolve(id.value()).resolve("course.yaml");
        try {
            return Files.exists(kept) ? Files.readString(kept) : undecided(file);
        } catch (IOException e) {
            throw new Refusal(2, kept + " cannot be read");
        }
    }

    private String undecided(TextFile file) {
        var document = new SourceDocument(file.text(), language(file.text()));
        var title = Outline.of(Splitting.split(document)).title();
        var words = title == null ? file.name() : title.span().of(file.text());
        return format.undecided(words, document.language(), file.name(), file.saved());
    }

    /** Arabic unless most letters are Latin. */
    private static Language language(String text) {
        var arabic = text.chars()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC)
                .count();
        var latin = text.chars()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        return latin > arabic ? Language.ENGLISH : Language.ARABIC;
    }

    private static void write(CourseId id, CourseFiles files, Path folder) throws Refusal {
        try {
            CourseShelf.clear(id, files, folder);
            CourseShelf.write(files, folder);
        } catch (IOException e) {
            throw new Refusal(2, folder + " cannot be written");
        }
    }

    private static String summary(Course course) {
        var questions =
                course.quizzes().stream().mapToInt(quiz -> quiz.pool().size()).sum();
        return "%d lessons, %d facts, %d questions"
                .formatted(course.lessons().size(), course.facts().size(), questions);
    }
}
