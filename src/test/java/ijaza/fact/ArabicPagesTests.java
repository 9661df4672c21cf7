package ijaza.fact;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two figures for each page of our own: nothing wrong, and nine in ten of what a careful reader lists. */
class ArabicPagesTests {

    private static final double MOST = 0.9;

    @ParameterizedTest
    @ValueSource(strings = {"commission", "ministry", "bank", "rights"})
    void findsNineFactsInTenAndNoneThatIsWrong(String name) {
        var page = GoldPage.read(name, Language.ARABIC);
        System.out.println(page.figures());
        assertThat(page.wrong()).as("wrong on the page of the %s", name).isEmpty();
        assertThat(page.recall()).as("missing: %s", page.missing()).isGreaterThanOrEqualTo(MOST);
    }
}
