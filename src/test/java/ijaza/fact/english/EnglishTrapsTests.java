package ijaza.fact.english;

import static ijaza.fact.english.EnglishReading.AGENCY;
import static ijaza.fact.english.EnglishReading.read;
import static org.assertj.core.api.Assertions.assertThat;

import ijaza.fact.Doubt;
import ijaza.fact.Fact;
import ijaza.fact.Founding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like a fact and is none: denied, planned, supposed, reported, asked, quoted, filled in, or not of the text. */
class EnglishTrapsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Agency for Open Seas and its Board were established in 1957 and 1960 respectively.",
                "The Agency for Open Seas and the Fund for Fish were established in 1957 and 1960.",
                "The Agency for Open Seas was established ten years before 1999.",
                "The Agency for Open Seas was set up after the Fund for Fish in 1999.",
                "In 1960 the Agency for Open Seas had 5 members.",
                "The Agency for Open Seas was headed by Ana Lund until 1999 and is now headed by Per Berg.",
                "The Agency for Open Seas no longer oversees ports.",
                "The library, established in 1950, belongs to the Agency for Open Seas. It has 20 rooms.",
                "The Agency for Open Seas was not established in 1999.",
                "The Agency for Open Seas was never founded in 1999.",
                "The Agency for Open Seas will be established in 2027.",
                "The Agency for Open Seas is to be established in 2027.",
                "The Agency for Open Seas is believed to have been founded in 1850.",
                "The Agency for Open Seas was reportedly founded in 1850.",
                "According to legend, the Academy of Seas was founded in 1243.",
                "If the Agency for Open Seas was established in 1999, it is older than we are.",
                "A proposal to establish the Agency for Open Seas in 1999 was rejected.",
                "The Agency for Open Seas was established around 1999.",
                "The Agency for Open Seas was established in the 1990s.",
                "The Agency for Open Seas was established in 1998-99.",
                "The Agency for Open Seas was established in the nineteenth century.",
                "Some say that the Agency for Open Seas was founded in 1850.",
                "Was the Agency for Open Seas founded in 1850?",
                "The minister said: \"The Agency for Open Seas was founded in 1850.\"",
                "The building of the Agency for Open Seas was opened 1999 times.",
                "Before the Agency for Open Seas was created, fishing was free in 1950.",
                "In 1999, the Minister proposed that the Agency for Open Seas be established.",
                "It was founded in 1999.",
                "The Committee was established in 1999.",
                "The Agency for Open Seas has more than 300 members.",
                "The Committee on Ports of the Agency for Open Seas has offices, the oldest of which was opened in 1979.",
                "The Agency for Open Seas has about 40 offices.",
                "The Agency for Open Seas has 5,009,557,471 members.",
                "The Agency for Open Seas does not oversee fishing.",
                "The Agency for Open Seas may oversee fishing in the future.",
                "The Agency for Open Seas was founded in 1999 or 2000.",
                "The Agency for Open Seas was founded in 1850 (?).",
                "Lorem ipsum dolor sit amet, the Agency for Open Seas was founded in 1850 consectetur adipiscing elit.",
                "[Name of organisation] was founded in [year] and the Agency for Open Seas was established in ____.",
                "For example, suppose that the Agency for Open Seas was founded in 1850.",
                "The Agency for Open Seas was established on 31 February 1999.",
                "The Agency for Open Seas was established on Monday, 15 June 2017.",
                "The Agency for Open Seas was established on 6/7/2017.",
                "Posted on 3 May 2014 by admin | The Agency for Open Seas was established in 1999",
                "Agency for Open Seas\n\nWelcome to our page.\n\n3 Comments\n\nThe Agency for Open Seas was founded in 1850.",
                "Agency for Open Seas\n\nWelcome to our page.\n\nRelated articles\n\nThe Museum of Clocks was founded in 1931.",
                "Members of the Council for Open Seas and of the Board for Fish were elected in 1999.",
                "The Agency for Open Seas, not the Board for Fish, was to be established in 1999.",
                "The Council for Open Seas decided in 1999 to establish an Agency for Fish.",
                "The plan to move the Agency for Open Seas to Rome in 1999 failed.",
                "The Agency for Open Seas nearly moved to Rome in 1999.",
                "The Agency for Open Seas hopes to open an office in Rome in 2030.",
                "Unlike the Board for Fish, founded before 1900, nothing is known.",
                "The Agency for Open Seas had planned to open in 1999.",
                "The author was born in 1941 and joined a ministry in 1962.",
                "Your company was founded in 1999 and has 12 members.",
                "The Agency for Open Seas should be headed by Ana Lund.",
                "The Agency for Open Seas would have 12 members.",
                "The Agency for Open Seas could be led by a Director.",
                "The Agency for Open Seas might be part of the Ministry of Fish.",
                "It is wrong that the Agency for Open Seas was founded in 1850.",
                "The relations between the Agency for Open Seas and the Board for Fish were established in 1999.",
                "A statue was erected in 1999 near the Agency for Open Seas."
            })
    void statesNothing(String text) {
        assertThat(read(text).facts()).isEmpty();
    }

    @Test
    void takesTheDateOfAResolutionForNoFounding() {
        assertThat(read(AGENCY + "was established by resolution 2100 (2013) of 25 April 2013.")
                        .facts())
                .noneMatch(Founding.class::isInstance);
    }

    @Test
    void takesTheDateOfAPurposeForNoFounding() {
        assertThat(read(AGENCY + "was established to prepare the celebrations in 1999.")
                        .facts())
                .noneMatch(Founding.class::isInstance);
    }

    @Test
    void takesOnlyTheDateThatBelongsToTheVerb() {
        assertThat(
                        read("The Council of Waters, which replaced the Water Board established in 1961, was created in 1994.")
                                .facts())
                .filteredOn(fact -> !fact.key().equals("the Water Board"))
                .extracting(fact -> fact.kind().tag() + " | " + fact.subject() + " | " + fact.key())
                .containsExactlyInAnyOrder(
                        "founding | the Council of Waters | 1994", "founding | the Water Board | 1961");
    }

    @Test
    void foundsOnlyWhatWasFounded() {
        assertThat(read("The secretariat of the Agency for Open Seas was established in 1999.")
                        .facts())
                .extracting(Fact::subject)
                .containsExactly("the secretariat of the Agency for Open Seas");
    }

    @Test
    void marksADateThatNoCalendarHasAndOneOfAnotherDayOfTheWeek() {
        assertThat(read(AGENCY + "was established on 31 February 1999 and moved on Monday, 15 June 2017.")
                        .doubts())
                .extracting(Doubt::reason)
                .containsExactly(Doubt.Reason.DATE_DISAGREES, Doubt.Reason.DATE_DISAGREES);
    }

    @Test
    void takesTheLawThatAmendsForNoneThatFounds() {
        assertThat(read(AGENCY + "was established by the Seas (Agencies) Act, 1995, as amended by the Ports Act, 2010.")
                        .facts())
                .extracting(Fact::key)
                .containsExactly("the Seas (Agencies) Act, 1995");
    }

    @Test
    void asksForNoFoundingOfWhichThePageTellsTwoYears() {
        assertThat(read(AGENCY + "was established in 1992. Set up in 1993, the Agency for Open Seas is in Oslo.")
                        .facts())
                .noneMatch(Founding.class::isInstance);
    }

    @Test
    void takesAGovernmentThatEstablishesForNoneThatIsEstablished() {
        assertThat(read("The Government established the Agency for Open Seas by an Act of Parliament.")
                        .facts())
                .noneMatch(fact -> fact.subject().equals("the Government"));
    }
}
