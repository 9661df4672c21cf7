package ijaza.question.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.fact.Body;
import ijaza.fact.Count;
import ijaza.fact.Evidence;
import ijaza.fact.Fact;
import ijaza.fact.FactKind;
import ijaza.fact.Findings;
import ijaza.fact.Function;
import ijaza.fact.Noted;
import ijaza.fact.Office;
import ijaza.fact.Task;
import ijaza.fact.Told;
import ijaza.question.Question;
import ijaza.question.TrueFalse;
import ijaza.text.Language;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A name that no choice can ask for is asked for by typing, as the text has it. */
class NameGapsTests {

    private static final String MAIN = "The Agency for Open Seas";

    @Test
    void asksForWhoHeadsABodyAsTheTextHasItAndTakesPlainLetters() {
        var told = told(
                "the Agency for Open Seas",
                "Pér Lund",
                "Pér Lund is the Director of the Agency for Open Seas since 2019.");

        InWords.of(asked(Language.ENGLISH, new Office(told, "Pér Lund", "Director", false)))
                .asks("Complete the sentence according to the text: ______ is the Director of the Agency")
                .withKey("Pér Lund", "Per Lund", "Lund");
    }

    @Test
    void asksForNobodyOfWhomTheTextDoesNotSaySinceWhen() {
        var told = told("مركز الأنهار", "سامي الحداد", "يرأس مركز الأنهار السيد سامي الحداد.");

        assertThat(asked(Language.ARABIC, new Office(told, "سامي الحداد", "رئيس", false)))
                .noneMatch(question -> question.stem().contains("______"));
    }

    @Test
    void asksForWhoDoesAnotherBodysTaskButNotForTheOneThatAllIsAbout() {
        var main = new Task(told("مركز الأنهار", "رصد المياه الجوفية", "يتولى مركز الأنهار رصد المياه الجوفية."));
        var again = new Task(told("مركز الأنهار", "نشر القياسات", "يتولى مركز الأنهار نشر القياسات."));
        var other = new Task(told("لجنة السدود", "فحص الجدران القديمة", "تتولى لجنة السدود فحص الجدران القديمة."));

        var questions = asked(Language.ARABIC, main, again, other);

        InWords.of(questions)
                .asks("المطلوب كتابة ما يكمل الجملة الآتية وفقاً للنص: تتولى ______ فحص الجدران القديمة.")
                .withKey("لجنة السدود");
        assertThat(questions).noneMatch(question -> question.stem().contains("______ رصد"));
    }

    @Test
    void asksForNoNameOfWhichHalfStandsInTheSentence() {
        var main = told("the Agency for Open Seas", "ports", MAIN + " oversees ports.");
        var told = told(
                "the Standards Committee",
                "considers standards for approval",
                "The Standards Committee considers standards for approval.");

        assertThat(asked(Language.ENGLISH, new Task(main), new Task(main), new Task(told)))
                .noneMatch(question -> question.stem().contains("______ considers"));
    }

    @Test
    void saysNoNameOfWhatMayFitMany() {
        var told = told("the Board for Fish", "a public body", "The Board for Fish is a public body.");
        var main = told("the Agency for Open Seas", "ports", MAIN + " oversees ports.");

        assertThat(asked(Language.ENGLISH, new Task(main), new Body(told, Body.Side.ROLE, List.of(), null)))
                .noneMatch(question -> question.stem().contains("______ is a public body"));
    }

    @Test
    void takesATownWithoutItsLandAndInPlainLetters() {
        var told = told(
                "the Agency for Open Seas", "Montréal, Canada", MAIN + " has its headquarters in Montréal, Canada.");

        InWords.of(asked(Language.ENGLISH, new Noted(FactKind.BODY, told)))
                .asks("Where is the seat")
                .withKey("Montréal, Canada", "Montreal, Canada", "Montréal", "Montreal");
    }

    @Test
    void statesNoPointOfASingleWord() {
        var told = told(
                "the Agency for Open Seas", "harbour", "One of the rooms of the Agency for Open Seas is: harbour.");

        assertThat(asked(Language.ENGLISH, new Function(told, "rooms", 1, 0))).noneMatch(TrueFalse.class::isInstance);
    }

    @Test
    void countsInWordsUpToTwenty() {
        var told = told("the Agency for Open Seas", "nineteen members", MAIN + " is composed of nineteen members.");

        InWords.of(asked(Language.ENGLISH, new Count(told, "members", 19)))
                .asks("Which number completes")
                .withKey("Nineteen")
                .withWrong("Eighteen", "Twenty", "Seventeen");
    }

    private static List<Question> asked(Language language, Fact... facts) {
        var findings = new Findings(List.of(facts), List.of());
        var bank = new Drafting(language)
                .draft(findings, facts[facts.length - 1].evidence().quote());
        return Stream.concat(bank.practice().stream(), bank.finals().stream()).toList();
    }

    private static Told told(String subject, String key, String statement) {
        return new Told(subject, key, statement, new Evidence(0, statement.length(), statement));
    }
}
