package ijaza.course;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.document.SourceDocument;
import ijaza.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages whose numbers, lines and endings were changed at random: each becomes a course, and every question quotes the page. */
class AnyDocumentTests {

    private static final List<String> ARABIC =
            List.of("commission", "ministry", "bank", "league", "charity", "university", "federation", "fund", "noise");
    private static final List<String> ENGLISH = List.of(
            "1-un-office", "2-ministry", "3-association", "4-agency", "5-committee", "6-statistics", "10-authority");
    private static final List<String> ODD_NUMBERS = List.of(
            "5,009,557,471",
            "٥٬٠٠٩٬٥٥٧٬٤٧١",
            "99999999999999",
            "1818 (د-55)",
            "1818 (LV)",
            "A/RES/99999999999/1",
            "31/2/1990",
            "0",
            "12.5",
            "١٢/٣/١٩٧٢");
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+(?:[/,.]\\p{Nd}+)*(?: \\(\\p{Nd}{4}\\))?");

    @ParameterizedTest
    @CsvSource({"ARABIC, 1", "ARABIC, 2", "ARABIC, 3", "ENGLISH, 1", "ENGLISH, 2", "ENGLISH, 3"})
    void becomesACourseWhoseQuestionsQuoteIt(Language language, long seed) {
        var random = new Random(seed);
        var arabic = language == Language.ARABIC;
        var names = arabic ? ARABIC : ENGLISH;
        for (var name : names) {
            var other = page(arabic, names.get(random.nextInt(names.size())));
            var text = shuffled(oddlyNumbered(page(arabic, name), random), other, random);
            var course = Compiling.compile(
                    new CourseId("any"),
                    new SourceDocument(text, language),
                    Decisions.usual(
                            "وثيقة", language, Origin.ofFile("وثيقة", language, "x.txt", LocalDate.of(2026, 1, 1))));
            assertThat(course.stream()
                            .flatMap(Course::questions)
                            .flatMap(question -> question.grounds().evidence().stream()))
                    .as(name)
                    .allMatch(evidence -> evidence.isVerbatimIn(text));
        }
    }

    private static String oddlyNumbered(String text, Random random) {
        return NUMBER.matcher(text)
                .replaceAll(found ->
                        random.nextInt(2) > 0 ? found.group() : ODD_NUMBERS.get(random.nextInt(ODD_NUMBERS.size())));
    }

    /** Leaves out some lines, takes others from another page, and breaks some off. */
    private static String shuffled(String text, String other, Random random) {
        var foreign = other.split("\n");
        var shuffled = new StringBuilder();
        for (var line : text.split("\n")) {
            switch (random.nextInt(10)) {
                case 0 -> {}
                case 1 ->
                    shuffled.append(foreign[random.nextInt(foreign.length)]).append('\n');
                case 2 -> shuffled.append(line, 0, line.length() / 2).append('\n');
                default -> shuffled.append(line).append('\n');
            }
        }
        return shuffled.toString();
    }

    private static String page(boolean arabic, String name) {
        var path = "/ijaza/" + (arabic ? "arabic/" : "english/") + name + ".txt";
        try (var file = Objects.requireNonNull(AnyDocumentTests.class.getResourceAsStream(path), path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
