package ijaza.fact.english;

import static ijaza.fact.english.EnglishReading.AGENCY;
import static ijaza.fact.english.EnglishReading.lines;
import static ijaza.fact.english.EnglishReading.read;
import static org.assertj.core.api.Assertions.assertThat;

import ijaza.fact.Doubt;
import ijaza.fact.Fact;
import ijaza.fact.Function;
import ijaza.fact.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that look like a task or a point of a list and are none, or are another's. */
class EnglishListTrapsTests {

    @Test
    void marksADoubledWordAndRestsNothingOnIt() {
        var findings = read(AGENCY + "is responsible for building the capacity capacities of ports.");
        assertThat(findings.doubts()).extracting(Doubt::reason).containsExactly(Doubt.Reason.DOUBLED_WORD);
        assertThat(findings.facts()).isEmpty();
    }

    @Test
    void givesAListToTheNameAboveItAndToNobodyElse() {
        var findings = read("About Lumen\n\nThe Harbour Agency works with Lumen. The Harbour Agency pays for it.\n\n"
                + "Lumen offers three functions:\n\n• Watching the seas;\n• Counting the fish;\n• Drawing the charts.");
        assertThat(findings.facts())
                .filteredOn(Function.class::isInstance)
                .extracting(Fact::subject)
                .containsOnly("Lumen");
        assertThat(findings.facts())
                .extracting(Fact::statement)
                .doesNotContain("The Harbour Agency pays for the Harbour Agency.");
    }

    @Test
    void tellsAFollowingParticipleOnlyOfTheSubject() {
        assertThat(read(AGENCY + "is financed by a Fund, established in 2004 and managed by a Board of Trustees.")
                        .facts())
                .extracting(Fact::key)
                .doesNotContain("a Board of Trustees");
    }

    @Test
    void keepsNounsThatLookLikeVerbsInTheTaskTheyBelongTo() {
        assertThat(read(AGENCY
                                + "is responsible for charting Norway and surrounding seas. The Agency for Open Seas's role is"
                                + " to advise ports and service providers.")
                        .facts())
                .extracting(Fact::key)
                .contains("charting Norway and surrounding seas", "advise ports and service providers")
                .doesNotContain("surrounding seas", "service providers");
    }

    @Test
    void givesWhatWasMergedToNobody() {
        assertThat(read(AGENCY
                                + "was established after merging three departments: the Ports Board, the Fish Board and the"
                                + " Sea Board.")
                        .facts())
                .noneMatch(Function.class::isInstance);
    }

    @Test
    void cutsNoListThatCanBeCutInTwoWays() {
        assertThat(read(AGENCY + "has two divisions: Ports and Piers and Training.")
                        .facts())
                .noneMatch(Function.class::isInstance);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Agency for Open Seas works with the Board for Fish and the Union of Ports recommendations to ships.",
                "The Agency for Open Seas plans to oversee ports.",
                "Mission\n\nTo this end, it oversees ports."
            })
    void takesNoNounForWhatABodyDoes(String text) {
        assertThat(read(text).facts()).noneMatch(Task.class::isInstance);
    }

    @Test
    void opensAListWhoseCountIsWrong() {
        var findings = read(AGENCY + "has three main functions:\n\n• To watch the seas;\n• To count the fish.");
        assertThat(findings.doubts()).extracting(Doubt::reason).containsExactly(Doubt.Reason.COUNT_DISAGREES);
        assertThat(findings.facts())
                .hasSize(2)
                .allMatch(fact -> fact instanceof Function function && function.listSize() == 0);
    }

    @Test
    void takesWhatStandsDeeperForNoPointAndForNoStatement() {
        assertThat(
                        lines(
                                AGENCY + "has the following functions:\n\n  1. To watch the seas ensuring that\n"
                                        + "    1. the Agency for Open Seas counts each ship\n    2. ports are open\n  2. To count the fish."))
                .containsExactly("function | the Agency for Open Seas | count the fish");
    }

    @Test
    void takesAnotherBoardForNotTheOneJustNamed() {
        assertThat(lines(AGENCY + "elects a Board of Fish. The 12-member Board manages the ports."))
                .noneMatch(line -> line.contains("manages the ports"));
    }

    @Test
    void givesNobodyTheTermOfSomebodyElse() {
        assertThat(lines("The Board of Fish has nine members, and its President serves a term of three years."))
                .noneMatch(line -> line.contains("the term of the members"));
    }
}
