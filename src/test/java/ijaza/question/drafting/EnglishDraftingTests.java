package ijaza.question.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.fact.Findings;
import ijaza.question.Question;
import ijaza.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnglishDraftingTests {

    private static final EnglishFacts PAGE = EnglishFacts.all();
    private static final Bank BANK =
            new Drafting(Language.ENGLISH).draft(new Findings(PAGE.facts(), List.of()), PAGE.source());

    @Test
    void asksForDatesBesideDates() {
        InWords.of(BANK.practice())
                .asks("On what date was the Office for Shared Rivers established?")
                .withKey("12 March 2009")
                .withWrong("9 December 2011", "12 March 2011", "9 December 2009");
        InWords.of(BANK.finals())
                .asks("When was the River Data Centre established? (Write the year.)")
                .withKey("1987");
    }

    @Test
    void asksByTheSentenceWhereTheNounOfAnEventIsClumsy() {
        InWords.of(BANK.practice())
                .asks("What completes the sentence? The Office for Shared Rivers joined the Water League in ______.")
                .withKey("1995");
    }

    @Test
    void asksWhoseTaskThisIsInTheWordsOfTheText() {
        InWords.of(BANK.practice()).asks("Which body warns of floods?").withKey("The Flood Unit");
    }

    @Test
    void setsPeriodsOfOneScaleBesideEachOther() {
        InWords.of(BANK.practice())
                .asks("How often do the meetings of the Rivers Committee take place?")
                .withKey("Twice a year")
                .withWrong("Once a year", "Three times a year", "Four times a year");
    }

    @Test
    void asksForNumbersInTheirSentence() {
        InWords.of(BANK.finals())
                .asks("The Global Rivers Compact rests on ______ pillars. (Write the missing number.)")
                .withKey("three", "3");
    }

    @Test
    void asksForTheOrderOfEvents() {
        InWords.of(BANK.finals())
                .asks("Put the events in order, from the earliest to the latest:")
                .withKey(
                        "The establishment of the River Data Centre",
                        "The Office for Shared Rivers' joining the Water League",
                        "The establishment of the Office for Shared Rivers",
                        "The adoption of the Global Rivers Compact");
    }

    @Test
    void asksForSeatsAndForLawsBesideTheirOtherYears() {
        InWords.of(BANK.practice())
                .asks("Where is the seat of the Office for Shared Rivers? (Write the name of the place.)")
                .withKey("Nairobi");
        InWords.of(BANK.practice())
                .asks("What completes the sentence? The River Data Centre was established under ______.")
                .withKey("The Rivers Act 1986")
                .withWrong("The Rivers Act 1985", "The Rivers Act 1987", "The Rivers Act 1984");
    }

    @Test
    void quotesThePageInEnglishMarks() {
        assertThat(BANK.practice())
                .extracting(Question::explanation)
                .contains("The text says: “The Flood Unit warns of floods.”.");
    }
}
