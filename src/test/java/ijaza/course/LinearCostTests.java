package ijaza.course;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import ijaza.document.SourceDocument;
import ijaza.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Documents of many different pages. Work is counted in bytes that the compiling asks the machine for, which do not depend on
 * how fast that is or what else it does; whatever is compared with all else asks for the square.
 */
class LinearCostTests {

    private static final List<String> PAGES =
            List.of("commission", "ministry", "bank", "league", "charity", "university", "federation", "fund");
    private static final Pattern NAME =
            Pattern.compile("((?:هيئة|وزارة|لجنة|مجلس|مركز|صندوق|جمعية|ديوان|جامعة|بنك|مكتب|إدارة|منظمة) ال)(\\p{L}+)");
    private static final String LETTERS = "بتثجحخدذرزسشصضطظعغفقكلمنهوي";
    private static final int TIMES = 8;

    @Test
    void aDocumentOfEightTimesTheLengthTakesNoMoreThanEightTimesTheWork() {
        work(2);
        var small = work(3);
        var large = work(3 * TIMES);

        assertThat(large).isLessThan(small * TIMES);
    }

    private static long work(int copies) {
        var text = IntStream.range(0, copies)
                .boxed()
                .flatMap(copy -> PAGES.stream().map(page -> renamed(page(page), copy)))
                .collect(Collectors.joining("\n\n"));
        var origin = Origin.ofFile("وثيقة", Language.ARABIC, "x.txt", LocalDate.of(2026, 1, 1));
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var before = threads.getCurrentThreadAllocatedBytes();
        var course = Compiling.compile(
                new CourseId("long"),
                new SourceDocument(text, Language.ARABIC),
                Decisions.usual("وثيقة", Language.ARABIC, origin));
        assertThat(Coverage.of(course.orElseThrow()).facts()).hasSizeGreaterThan(30 * copies);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    /** The page with other names in each copy, so that each has facts of its own. */
    private static String renamed(String page, int copy) {
        return NAME.matcher(page).replaceAll(found -> found.group(1) + found.group(2) + letters(copy));
    }

    private static String letters(int number) {
        return "" + LETTERS.charAt(number % LETTERS.length()) + LETTERS.charAt(number / LETTERS.length() + 3);
    }

    private static String page(String name) {
        try (var file = Objects.requireNonNull(
                LinearCostTests.class.getResourceAsStream("/ijaza/arabic/" + name + ".txt"), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
