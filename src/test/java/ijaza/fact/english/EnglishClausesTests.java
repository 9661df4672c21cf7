package ijaza.fact.english;

import static ijaza.fact.english.EnglishReading.AGENCY;
import static ijaza.fact.english.EnglishReading.lines;
import static ijaza.fact.english.EnglishReading.statements;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where a clause ends, and what it takes along: no statement breaks off before its last word. */
class EnglishClausesTests {

    @Test
    void endsATaskBeforeAClauseWithItsPreposition() {
        assertThat(lines(AGENCY + "is responsible for charting the ports of Norway, on which ships rely."))
                .contains("task | the Agency for Open Seas | charting the ports of Norway");
        assertThat(lines(AGENCY + "publishes the Sea Rules, first printed in 1963."))
                .contains("task | the Agency for Open Seas | publishes the Sea Rules");
    }

    @Test
    void saysNothingOfTheOldestOfThem() {
        assertThat(statements(AGENCY + "operates six offices, the oldest of which was opened in Bergen in 1979."))
                .noneMatch(statement -> statement.contains("oldest"));
    }

    @Test
    void opensNoTaskThatOnlyTheListBelowTells() {
        assertThat(statements(AGENCY + "is in Oslo.\n\nWe work to:\n\n• chart the seas\n• count the fish"))
                .noneMatch(statement -> statement.contains("work to"));
    }

    @Test
    void takesNoPeopleForAVerb() {
        assertThat(lines(AGENCY + "is tasked with training for pilots and referees to make ports safe."))
                .allMatch(
                        line -> line.startsWith("task | the Agency for Open Seas | training for pilots and referees"));
    }

    @Test
    void keepsWhatPointsAtTheSubjectItself() {
        assertThat(statements(AGENCY + "supervises the work of its branches."))
                .contains("The Agency for Open Seas supervises the work of its branches.");
    }

    @Test
    void asksForNoRoleThatOnlyAClauseTells() {
        assertThat(lines(AGENCY + "is the body that charts the ports.")).noneMatch(line -> line.endsWith("| the body"));
    }

    @Test
    void tellsABoardByAllItsWords() {
        assertThat(lines(AGENCY + "is administered by a board of trustees."))
                .containsExactly("person | the Agency for Open Seas | a board of trustees");
    }

    @Test
    void readsOnOverTheStopsOfAnAbbreviation() {
        assertThat(lines(AGENCY + "is an executive agency of the U.S. federal government."))
                .contains("body | the Agency for Open Seas | an executive agency of the U.S. federal government");
    }

    @Test
    void readsOnBehindWhatStandsBetweenADateAndItsSubject() {
        assertThat(lines(AGENCY
                        + "is in Oslo. On 24 October 1945, at the end of the great storms, the Agency for Open Seas"
                        + " was established."))
                .contains("founding | the Agency for Open Seas | 24 October 1945");
    }

    @Test
    void readsAimsOfSeveralKinds() {
        assertThat(lines(AGENCY
                        + "is in Oslo. Its objectives include charting the ports. Among its tasks are counting the"
                        + " ships and painting the beacons. Its main purpose is to help sailors."))
                .contains(
                        "task | the Agency for Open Seas | charting the ports",
                        "task | the Agency for Open Seas | painting the beacons",
                        "task | the Agency for Open Seas | help sailors");
    }

    @Test
    void readsWhatABodyIsPaidBy() {
        assertThat(lines(AGENCY + "is financed by voluntary contributions from ports."))
                .containsExactly("support | the Agency for Open Seas | voluntary contributions");
    }

    @Test
    void readsWhatABodyBeganAs() {
        assertThat(lines(AGENCY + "began as the Society of Pilots in 1830."))
                .contains("body | the Agency for Open Seas | the Society of Pilots");
    }

    @Test
    void datesNothingThatOnlyPoints() {
        assertThat(lines(AGENCY + "has two halls. The roof of the latter was removed in 1906."))
                .noneMatch(line -> line.startsWith("event"));
    }

    @Test
    void endsAPurposeBeforeTheFrameWithinWhichItIsServed() {
        assertThat(lines(AGENCY + "is there to provide a frame within which ports may grow."))
                .contains("task | the Agency for Open Seas | provide a frame");
    }

    @Test
    void announcesNothingByAPurposeInPassing() {
        assertThat(lines(AGENCY + "is in Oslo.\n\nEnter into agreements to further the Agency's purposes, including"
                        + " programmes\n\n• Ana Lund\n• Per Berg"))
                .noneMatch(line -> line.startsWith("function"));
    }
}
