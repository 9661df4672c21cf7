package ijaza.fact.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.fact.Doubt.Reason;
import org.junit.jupiter.api.Test;

/** What a document tells in two ways is not asked, and its author sees both places. */
class ContradictionTests {

    private static final String TWO_YEARS =
            "معهد البحار العربي\n\nأُنشئ معهد البحار العربي عام 1960 في صفاقس.\n\nيعود تأسيس معهد البحار العربي إلى عام 1962.";

    @Test
    void asksForNeitherOfTwoYearsOfFounding() {
        assertThat(ArabicFacts.in(TWO_YEARS)).noneMatch(fact -> fact.startsWith("founding"));
    }

    @Test
    void showsTheAuthorBothYears() {
        assertThat(ArabicFacts.read(TWO_YEARS).doubts())
                .filteredOn(doubt -> doubt.reason() == Reason.FACTS_DISAGREE)
                .extracting(doubt -> doubt.span().of(TWO_YEARS))
                .containsExactly("1960", "1962");
    }
}
