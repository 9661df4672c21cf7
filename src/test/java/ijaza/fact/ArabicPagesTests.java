package ijaza.fact;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.text.Folding;
import ijaza.text.Language;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The two figures for each page of our own, of a regional commission, a ministry, a bank, councils, a university, a
 * federation and others, each written before the patterns that read it: nothing wrong, and nine facts in ten.
 */
class ArabicPagesTests {

    private static final double MOST = 0.9;

    static Stream<GoldPage> pages() {
        return Stream.of(
                        "commission",
                        "ministry",
                        "bank",
                        "rights",
                        "league",
                        "charity",
                        "university",
                        "standards",
                        "federation",
                        "environment",
                        "programme",
                        "audit",
                        "fund",
                        "heritage",
                        "health",
                        "observatory",
                        "treaty")
                .map(name -> GoldPage.read(name, Language.ARABIC));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void findsNineFactsInTenAndNoneThatIsWrong(GoldPage page) {
        System.out.println(page.figures());
        assertThat(page.wrong()).as(page.figures()).isEmpty();
        assertThat(page.recall()).as("missing: %s", page.missing()).isGreaterThanOrEqualTo(MOST);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void quotesTheKeyOfEachFactAndNamesItsBodyInTheStatement(GoldPage page) {
        assertThat(page.findings().facts()).allSatisfy(fact -> {
            var quote = Folding.fold(fact.evidence().quote());
            assertThat(quote).contains(Folding.withoutArticle(Folding.fold(fact.key())));
            assertThat(fact.evidence().isVerbatimIn(page.text())).isTrue();
            assertThat(fact.statement()).doesNotContain("  ").endsWith(".");
        });
    }

    /** Denials, plans, guesses, quotations, questions, filler, blanks, comments, numbers of telephones and papers. */
    @Test
    void takesNothingForAFactThatIsNotSaid() {
        var page = GoldPage.read("noise", Language.ARABIC);
        assertThat(page.wrong()).isEmpty();
        assertThat(page.missing()).isEmpty();
    }
}
