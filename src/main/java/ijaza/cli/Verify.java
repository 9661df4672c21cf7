package ijaza.cli;

import ijaza.course.CourseFormat.Reading;
import ijaza.edge.content.CourseFolder;
import ijaza.edge.content.CourseShelf;
import ijaza.edge.content.CourseShelf.Shelved;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes courses through the gate as the product does before it loads them, and says what it refuses. */
final class Verify implements Command {

    private static final String USAGE = "usage: verify [DIR] [--course ID]";

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        try {
            return verify(Words.of(arguments, Set.of("--course"), Set.of(), USAGE), out);
        } catch (Refusal refusal) {
            err.println("ijaza: " + refusal.getMessage());
            return refusal.code();
        }
    }

    private static int verify(Words words, PrintStream out) throws Refusal {
        if (words.plain().size() > 1) {
            throw new Refusal(2, USAGE);
        }
        var named = words.plain().isEmpty() ? "." : words.plain().getFirst();
        var wanted = words.option("--course");
        var isFolder = Files.isDirectory(Words.path(named));
        if (!isFolder && named.contains("/")) {
            throw new Refusal(2, "there is no folder " + named);
        }
        var courses = courses(
                isFolder ? Words.path(named) : Path.of("."),
                isFolder ? wanted : Words.course(named).value());
        return courses.stream().filter(course -> !passes(course, out)).toList().isEmpty() ? 0 : 1;
    }

    private static List<Shelved> courses(Path folder, @Nullable String wanted) throws Refusal {
        try {
            var courses = CourseShelf.in(folder).stream()
                    .filter(course -> wanted == null || course.id().value().equals(wanted))
                    .toList();
            if (courses.isEmpty()) {
                throw new Refusal(2, "there is no course " + (wanted == null ? "" : wanted + " ") + "in " + folder);
            }
            return courses;
        } catch (IOException | UncheckedIOException e) {
            throw new Refusal(2, folder + " cannot be read");
        }
    }

    private static boolean passes(Shelved course, PrintStream out) {
        return switch (new CourseFolder().read(course.id(), course.files())) {
            case Reading.Readable(var read) -> {
                out.println(course.id() + ": passes, " + read.lessons().size() + " lessons");
                yield true;
            }
            case Reading.Refused(var refusals) -> {
                refusals.forEach(out::println);
                yield false;
            }
        };
    }
}
