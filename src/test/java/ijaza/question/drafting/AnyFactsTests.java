package ijaza.question.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.fact.Fact;
import ijaza.fact.Findings;
import ijaza.question.Matching;
import ijaza.question.MultipleChoice;
import ijaza.question.Option;
import ijaza.question.Question;
import ijaza.question.SingleChoice;
import ijaza.question.TrueFalse;
import ijaza.question.TypedText;
import ijaza.text.Folding;
import ijaza.text.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever facts a document happens to have, few or many: no question gives its key away or has two. */
class AnyFactsTests {

    private static final int SUBSETS = 60;

    @Test
    void arabicQuestionsHaveOneKeyThatTheyDoNotTell() {
        check(Language.ARABIC, ThePagesBank.facts(), ThePagesBank.page());
    }

    @Test
    void englishQuestionsHaveOneKeyThatTheyDoNotTell() {
        var page = EnglishFacts.all();
        check(Language.ENGLISH, page.facts(), page.source());
    }

    @Test
    void oneFactAloneIsAskedWithoutOptionsFromNowhere() {
        for (var fact : ThePagesBank.facts()) {
            var bank = new Drafting(Language.ARABIC).draft(new Findings(List.of(fact), List.of()), ThePagesBank.page());
            assertThat(bank.size()).as(fact.statement()).isLessThanOrEqualTo(3);
        }
    }

    @Test
    void theOnlyDateOfADocumentStandsBesideOtherYears() {
        var bank = ThePagesBank.of("النشأة\n\nتأسست وزارة البيئة في 12 آذار/مارس 1998.\n");
        InWords.of(bank.practice())
                .asks("في أي تاريخ أُنشئت وزارة البيئة؟")
                .withKey("12 آذار/مارس 1998")
                .withWrong("12 آذار/مارس 1997", "12 آذار/مارس 1999", "12 آذار/مارس 1996");
    }

    private static void check(Language language, List<Fact> facts, String source) {
        var chance = new Random(20261124);
        for (var i = 0; i < SUBSETS; i++) {
            var some = new ArrayList<>(facts);
            Collections.shuffle(some, chance);
            var bank = new Drafting(language)
                    .draft(new Findings(some.subList(0, chance.nextInt(1 + facts.size())), List.of()), source);
            Stream.concat(bank.practice().stream(), bank.finals().stream()).forEach(question -> {
                check(question);
                checkTruth(question, facts);
            });
        }
    }

    /** What the document states nowhere is called false, and what it states is never. */
    private static void checkTruth(Question question, List<Fact> facts) {
        if (question instanceof TrueFalse statement && !statement.key()) {
            assertThat(facts).noneMatch(fact -> Folding.fold(fact.statement()).equals(Folding.fold(statement.stem())));
        }
    }

    private static void check(Question question) {
        for (var answers : answers(question)) {
            assertThat(answers).as(question.stem()).hasSizeGreaterThanOrEqualTo(3);
            for (var i = 0; i < answers.size(); i++) {
                for (var other : answers.subList(i + 1, answers.size())) {
                    var one = answers.get(i);
                    assertThat(TypedText.same(one, other)).as(question.stem()).isFalse();
                }
            }
        }
        var stem = " " + Folding.fold(question.stem()) + " ";
        if (question instanceof SingleChoice || question instanceof MultipleChoice) {
            assertThat(InWords.keysOf(question)).noneMatch(key -> stem.contains(" " + Folding.fold(key) + " "));
        }
    }

    private static List<List<String>> answers(Question question) {
        return switch (question) {
            case SingleChoice q ->
                List.of(q.options().stream().map(Option::text).toList());
            case MultipleChoice q ->
                List.of(q.options().stream().map(Option::text).toList());
            case Matching q -> List.of(q.rights());
            default -> List.of();
        };
    }
}
