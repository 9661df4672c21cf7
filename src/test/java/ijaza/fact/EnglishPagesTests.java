package ijaza.fact;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.text.Language;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The two figures for each page of our own, written in the manners of the web: nothing wrong, and nine facts in ten. */
class EnglishPagesTests {

    private static final double ENOUGH = 0.9;

    static Stream<GoldPage> pages() {
        return Stream.of(
                        "1-un-office",
                        "2-ministry",
                        "3-association",
                        "4-agency",
                        "5-committee",
                        "6-statistics",
                        "7-federation",
                        "8-council",
                        "9-programme",
                        "10-authority",
                        "11-league",
                        "about-ijaza")
                .map(name -> GoldPage.read(name, Language.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void findsNineFactsInTenAndNoneThatIsWrong(GoldPage page) {
        System.out.println(page.figures());
        assertThat(page.wrong()).as(page.figures()).isEmpty();
        assertThat(page.recall()).as("missing: %s", page.missing()).isGreaterThanOrEqualTo(ENOUGH);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void quotesWordForWordOutsideDoubts(GoldPage page) {
        var doubtful = page.findings().doubts().stream().map(Doubt::span).toList();
        assertThat(page.findings().facts()).isNotEmpty().allSatisfy(fact -> {
            assertThat(fact.evidence().isVerbatimIn(page.text())).isTrue();
            assertThat(doubtful).noneMatch(fact.evidence().span()::overlaps);
        });
    }
}
