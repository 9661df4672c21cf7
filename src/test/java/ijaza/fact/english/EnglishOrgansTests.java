package ijaza.fact.english;

import static ijaza.fact.english.EnglishReading.AGENCY;
import static ijaza.fact.english.EnglishReading.lines;
import static ijaza.fact.english.EnglishReading.statements;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Boards, councils and their members: how many, for how long, who heads them, and which one is meant. */
class EnglishOrgansTests {

    @Test
    void countsMembersThatStandBeforeTheName() {
        assertThat(statements(AGENCY + "is governed by a nine-member Board of Fish."))
                .contains("The Board of Fish has nine members.");
    }

    @Test
    void countsMembersBesideTheirPresident() {
        assertThat(statements(AGENCY + "is in Oslo. The Board of Fish consists of the President and 16 members."))
                .contains("The Board of Fish consists of the President and 16 members.");
    }

    @Test
    void givesThePresidentNoTermOfTheMembers() {
        assertThat(lines("The Board of Fish consists of the President and 16 members elected for a three-year term."))
                .noneMatch(line -> line.contains("the term of the President"));
    }

    @Test
    void readsTermsOfEachMemberAndOfTheBody() {
        assertThat(lines(
                        "Each member of the Board of Fish serves a term of three years. The Council of Ports is elected"
                                + " to office for two years."))
                .contains(
                        "count | the term of the members of the Board of Fish | three years",
                        "count | the term of the Council of Ports | two years");
    }

    @Test
    void readsMeetingsOnADayOfTheWeek() {
        assertThat(lines("The Board of Fish meets every third Tuesday of the month."))
                .containsExactly("cycle | the meetings of the Board of Fish | every third Tuesday of the month");
    }

    @Test
    void callsACouncilByTheOnlyNameThatItHas() {
        assertThat(lines("The Council has its seat in Oslo. The Council has nine members."))
                .contains("count | the Council | nine members");
        assertThat(lines("The Council for Fish and the Council for Ports meet here. The Council has nine members."))
                .noneMatch(line -> line.startsWith("count"));
    }

    @Test
    void givesAFederationItsPresidentAndNotAnotherFederation() {
        assertThat(lines(
                        "The Nordic Rowing Federation is in Oslo.\n\nIFBO was founded in 1904. The federation is headed by"
                                + " President Ana Lund."))
                .contains("person | IFBO | Ana Lund")
                .noneMatch(line -> line.startsWith("person | the Nordic Rowing Federation"));
    }

    @Test
    void readsWhoHeadsABodyInTheActive() {
        assertThat(lines(AGENCY + "is in Oslo. President Ana Lund heads the Agency for Open Seas."))
                .contains("person | the Agency for Open Seas | Ana Lund");
    }

    @Test
    void readsAListOfWhatABodyHasAuthorityTo() {
        assertThat(lines(AGENCY + "has authority to:\n\n- Chart the ports;\n- Count the ships."))
                .contains("function | the Agency for Open Seas | Chart the ports");
    }

    @Test
    void saysNothingTwiceThatIsAlsoSo() {
        assertThat(statements(AGENCY + "is in Oslo. It also has seven offices."))
                .containsOnlyOnce("The Agency for Open Seas has seven offices.")
                .noneMatch(statement -> statement.contains("also has"));
    }

    @Test
    void takesAShoutedHeadingForNoBody() {
        assertThat(lines("HISTORY\n\nThe Chief Executive, Ana Lund, reports to the Board of Fish."))
                .noneMatch(line -> line.contains("HISTORY"));
    }

    @Test
    void partsABoardFromTheBodyInItsTitle() {
        assertThat(
                        lines(
                                "Bureau of Fish Governing Board\n\nThe Bureau's Board has eight members. The Bureau counts fish."))
                .contains("count | the Board of the Bureau of Fish | eight members");
    }

    @Test
    void readsAMergerAndAMoveThatLasted() {
        assertThat(lines(AGENCY
                        + "came into being with the merger of the Ports Board and the Fish Board. On 1 April 1998,"
                        + " the Agency for Open Seas moved to the Ministry of Fish until December 2003."))
                .contains(
                        "succession | the Agency for Open Seas | the Ports Board and the Fish Board",
                        "event | the Agency for Open Seas | 1 April 1998");
    }
}
