package ijaza.fact.english;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.document.Passage;
import ijaza.document.SourceDocument;
import ijaza.document.Splitting;
import ijaza.fact.Doubt;
import ijaza.fact.Fact;
import ijaza.fact.Findings;
import ijaza.fact.reading.Extraction;
import ijaza.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pages as the web writes them, each with a list of facts made by hand: what is found must be right, and of what a careful
 * reader would ask about nine in ten must be found. A line with a plus may be found, but nobody would miss it.
 */
class EnglishPagesTests {

    private static final double ENOUGH = 0.9;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1-un-office",
                "2-ministry",
                "3-association",
                "4-agency",
                "5-committee",
                "6-statistics",
                "7-federation",
                "8-council",
                "9-programme",
                "10-authority"
            })
    void findsNineInTenAndNothingWrong(String page, TestReporter reporter) throws IOException {
        var listed = lines(page + ".facts.txt");
        var asked = listed.stream().filter(line -> !line.startsWith("+ ")).toList();
        var right = listed.stream().map(line -> line.replaceFirst("^\\+ ", "")).toList();
        var found = read(text(page + ".txt")).facts().stream()
                .map(EnglishPagesTests::line)
                .toList();
        var recall = (double) asked.stream().filter(found::contains).count() / asked.size();
        var precision = (double) found.stream().filter(right::contains).count() / found.size();
        reporter.publishEntry(page, "recall %.2f, precision %.2f".formatted(recall, precision));
        assertThat(right).containsAll(found);
        assertThat(recall).isGreaterThanOrEqualTo(ENOUGH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-un-office", "3-association", "5-committee", "7-federation"})
    void quotesWordForWordOutsideDoubtsHeadingsAndCaptions(String page) throws IOException {
        var text = text(page + ".txt");
        var document = new SourceDocument(text, Language.ENGLISH);
        var passages = Splitting.split(document);
        var findings = Extraction.extract(document, passages);
        var doubtful = findings.doubts().stream().map(Doubt::span).toList();
        assertThat(findings.facts()).isNotEmpty().allSatisfy(fact -> {
            var span = fact.evidence().span();
            assertThat(fact.evidence().isVerbatimIn(text)).isTrue();
            assertThat(passages)
                    .filteredOn(passage -> passage.kind().isBody())
                    .extracting(Passage::span)
                    .anyMatch(body -> body.contains(span));
            assertThat(doubtful).noneMatch(span::overlaps);
        });
    }

    private static String line(Fact fact) {
        return fact.kind().tag() + " | " + fact.subject() + " | " + fact.key();
    }

    private static Findings read(String text) {
        var document = new SourceDocument(text, Language.ENGLISH);
        return Extraction.extract(document, Splitting.split(document));
    }

    private static List<String> lines(String name) throws IOException {
        return text(name).lines().filter(line -> !line.isBlank()).toList();
    }

    private static String text(String name) throws IOException {
        try (var in = Objects.requireNonNull(EnglishPagesTests.class.getResourceAsStream("/ijaza/english/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
