package ijaza.fact.english;

import static ijaza.fact.english.EnglishReading.AGENCY;
import static ijaza.fact.english.EnglishReading.read;
import static org.assertj.core.api.Assertions.assertThat;

import ijaza.fact.Doubt;
import ijaza.fact.Doubt.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is understood and left out on purpose is shown with its reason, and takes nothing along that was found. */
class EnglishLeftOutTests {

    @Test
    void showsADateThatIsOnlyRough() {
        assertThat(reasons(AGENCY + "was established around 1950.")).containsExactly(Reason.VAGUE);
        assertThat(reasons(AGENCY + "was founded in the 1990s.")).containsExactly(Reason.VAGUE);
    }

    @Test
    void showsANumberThatIsOnlyRough() {
        assertThat(reasons(AGENCY + "has more than 300 members.")).containsExactly(Reason.VAGUE);
    }

    @Test
    void showsBothYearsOfOneFounding() {
        assertThat(reasons(AGENCY + "was established in 1992. Set up in 1993, the Agency for Open Seas is in Oslo."))
                .containsExactly(Reason.TOLD_TWICE, Reason.TOLD_TWICE);
    }

    @Test
    void showsWhatIsOnlyPlannedOrReported() {
        assertThat(reasons("The Agency for Open Seas was reportedly founded in 1850."))
                .containsExactly(Reason.NOT_STATED);
        assertThat(reasons(
                        AGENCY + "is old. The keeper said: \"The Agency for Open Seas was founded in 1850\" and left."))
                .containsExactly(Reason.NOT_STATED);
    }

    @Test
    void doubtsNothingThatAFactRestsOn() {
        assertThat(reasons(AGENCY + "was founded in 1950.")).isEmpty();
    }

    private static List<Reason> reasons(String text) {
        return read(text).doubts().stream().map(Doubt::reason).toList();
    }
}
