package ijaza.fact.english;

import static ijaza.fact.english.EnglishReading.AGENCY;
import static ijaza.fact.english.EnglishReading.read;
import static org.assertj.core.api.Assertions.assertThat;

import ijaza.fact.Fact;
import ijaza.fact.Founding;
import org.junit.jupiter.api.Test;

/** Words that look like a name and are none, and names that could mean two. */
class EnglishNameTrapsTests {

    @Test
    void resolvesNoPronounThatCouldMeanTwo() {
        assertThat(read(AGENCY
                                + "works with the Board for Fish. Twelve countries pay for both. It was founded in 1999.")
                        .facts())
                .noneMatch(Founding.class::isInstance);
    }

    @Test
    void takesNoNameForTheEndOfALongerOneThatComesLater() {
        assertThat(
                        read("History\n\nThe Blue Star was founded in 1863 by Ole Moe. The Nordic Blue Star was founded in 1881"
                                        + " and the Nordic Blue Star is a society.")
                                .facts())
                .filteredOn(Founding.class::isInstance)
                .extracting(fact -> fact.subject() + " | " + fact.key())
                .containsExactly("the Blue Star | 1863", "the Nordic Blue Star | 1881");
    }

    @Test
    void givesADirectorToTheAgencyAndNotToItsCouncil() {
        assertThat(read(AGENCY
                                + "has a Seas Council. The Seas Council elects its chair. The Director is appointed for a"
                                + " term of five years.")
                        .facts())
                .filteredOn(fact -> fact.key().equals("five years"))
                .extracting(Fact::subject)
                .allMatch(subject -> !subject.contains("Council"));
    }

    @Test
    void takesNoTitleForAName() {
        assertThat(read(AGENCY + "is headed by the Chief Statistician and the Chief Executive.")
                        .facts())
                .extracting(Fact::key)
                .doesNotContain("Statistician", "Executive");
    }

    @Test
    void takesTheBeginningOfALongerNameForNoBody() {
        assertThat(read(AGENCY + "forms a part of the Ports Union charter.").facts())
                .extracting(Fact::key)
                .doesNotContain("the Ports Union");
    }

    @Test
    void joinsNoTwoNamesOfAHeadingToOne() {
        assertThat(read("What sets AOS and the Board of Fish (BOF) apart?\n\nIt offers help to ships.")
                        .facts())
                .noneMatch(fact -> fact.subject().contains(" and "));
    }

    @Test
    void takesACountryInBracketsForNoShortName() {
        assertThat(read(AGENCY + "is based in New York City (USA).").facts())
                .extracting(Fact::key)
                .containsExactly("New York City");
    }
}
