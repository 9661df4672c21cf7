package ijaza.fact.english;

import static ijaza.fact.english.EnglishReading.lines;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SoundnessTests {

    @Test
    void saysNothingThatIsCutInsideABracket() {
        assertThat(
                        lines(
                                "The Harbour Board\n\nThe Harbour Board investigates claims of unfit ships (i.e. where a hull leaks)."))
                .noneMatch(line -> line.contains("(") && !line.contains(")"));
    }

    @Test
    void takesTheEndOfALongNameForNoNameOfItsOwn() {
        assertThat(
                        lines(
                                "In 1983, the National Council for Fishing, Boating and Harbour Safety (NCFB) was set up, replacing the former Fishing Council for the North and West."))
                .noneMatch(line -> line.contains("| Boating and Harbour Safety |"));
    }

    @Test
    void teachesNoSentenceThatOnlyAnnouncesAList() {
        assertThat(
                        lines(
                                "Department of Fisheries\n\nThe Department of Fisheries works with the following vision and mission:\n\nVision: clean seas."))
                .noneMatch(line -> line.contains("following"));
    }

    @Test
    void takesTheOwnCouncilOfAPageForNoCouncilThatStandsAboveIt() {
        var page =
                "About the HSA\n\nThe Harbour Safety Authority (HSA) is accountable to Parliament through the Privy Council."
                        + "\n\nThe Council\n\nThe Council is made up of twelve members, all appointed by the Privy Council.";

        assertThat(lines(page)).noneMatch(line -> line.contains("Privy Council | twelve"));
        assertThat(lines(page))
                .anyMatch(line -> line.contains("the Council of the Harbour Safety Authority | twelve members"));
    }
}
