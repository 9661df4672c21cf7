package ijaza.question;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.fact.Doubt;
import ijaza.fact.Evidence;
import ijaza.fact.FactId;
import ijaza.question.Grounding.Flaw;
import ijaza.question.Grounding.Flaw.Reason;
import ijaza.question.Grounding.Grounded;
import ijaza.question.Grounding.NotGrounded;
import ijaza.question.Matching.Pair;
import ijaza.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroundingTests {

    private static final String SOURCE =
            "أُنشئ المكتب في 15 حزيران/يونيه 2017. ويعمل في مجال بناء القدرة القدرات على مكافحة الإرهاب.";
    private static final String FOUNDED = "أُنشئ المكتب في 15 حزيران/يونيه 2017";
    private static final Grounding GATE =
            new Grounding(SOURCE, List.of(new Doubt(span("القدرة القدرات"), Doubt.Reason.DOUBLED_WORD)));

    @Test
    void letsAGroundedQuestionPass() {
        assertThat(GATE.check(asked("متى أُنشئ المكتب؟", "15 حزيران/يونيه 2017", "جاء: «" + FOUNDED + "».")))
                .isEqualTo(new Grounded());
    }

    @Test
    void refusesEvidenceThatDoesNotStandAtItsPlace() {
        var moved = new Evidence(3, 3 + FOUNDED.length(), FOUNDED);
        assertThat(reasons(typed("متى أُنشئ المكتب؟", "2017", "", moved)))
                .containsExactly(Reason.EVIDENCE_NOT_VERBATIM);
    }

    @Test
    void refusesDoubtfulWordsInEvidenceKeyAndQuote() {
        var doubtful = Evidence.at(span("بناء القدرة القدرات"), SOURCE);
        assertThat(reasons(typed("ما المجال؟", "مكافحة الإرهاب", "", doubtful)))
                .containsExactly(Reason.EVIDENCE_DOUBTFUL);
        assertThat(reasons(asked("ما المجال؟", "بناء القُدرة القدرات", ""))).containsExactly(Reason.DOUBTFUL_WORDS);
        assertThat(reasons(asked("ما المجال؟", "الإرهاب", "«بناء القدرة القدرات»")))
                .containsExactly(Reason.DOUBTFUL_WORDS);
    }

    @Test
    void refusesQuotesThatAreNotVerbatim() {
        assertThat(reasons(asked("متى أُنشئ المكتب؟", "2017", "«أنشئ المكتب في 15 حزيران/يونيه 2017»")))
                .containsExactly(Reason.QUOTE_NOT_VERBATIM);
    }

    @Test
    void refusesAnAnswerThatStandsInTheQuestion() {
        var pairs = List.of(new Pair("اللجنة المنشأة عملاً بالقرار 1540", "1540"), new Pair("لجنة القاعدة", "1267"));
        var matching = new Matching(new QuestionId("q-0001"), "مطابقة", pairs, List.of("2017"), grounds(), "");
        assertThat(reasons(matching)).containsExactly(Reason.KEY_IN_STEM);
    }

    @Test
    void refusesOptionsThatAreOneOnceFolded() {
        var options = List.of(new Option("الجمعية العامة", null), new Option("الجمعيّة  العامة", null));
        var choice = new SingleChoice(new QuestionId("q-0001"), "أي جهة؟", options, 0, grounds(), "");
        assertThat(reasons(choice)).containsExactly(Reason.OPTIONS_COLLIDE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "مَن عُيّن على رأسه؟",
                "متى أُنشئت هذه اللجان؟",
                "إلى أين نُقل المكتب الجديد؟",
                "مَن أنشأه؟",
                "بمَ تُعنى تلك الهيئات؟",
                "كم عدد وظائفه؟"
            })
    void refusesStemsThatPointAtWhatTheyDoNotName(String stem) {
        assertThat(reasons(asked(stem, "2017", ""))).containsExactly(Reason.OPEN_PRONOUN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ما رمز القرار الذي أُنشئ المكتب بعد اتخاذه؟",
                "أي كيان من وظائفه بناء القدرات؟",
                "متى زال التنبيه؟",
                "ما الجهة التي يتعاون المكتب معها؟"
            })
    void letsPronounsPassThatPointIntoTheStem(String stem) {
        assertThat(GATE.check(asked(stem, "2017", ""))).isEqualTo(new Grounded());
    }

    private static List<Reason> reasons(Question question) {
        return switch (GATE.check(question)) {
            case Grounded _ -> List.of();
            case NotGrounded(var flaws) -> flaws.stream().map(Flaw::reason).toList();
        };
    }

    private static Question asked(String stem, String key, String explanation) {
        return typed(stem, key, explanation, Evidence.at(span(FOUNDED), SOURCE));
    }

    private static Question typed(String stem, String key, String explanation, Evidence evidence) {
        var grounds = new Grounds(List.of(new FactId("0123456789abcdef")), "founding", List.of(evidence));
        return new TypedAnswer(
                new QuestionId("q-0001"), stem, TypedAnswer.Form.of(key), List.of(key), grounds, explanation);
    }

    private static Grounds grounds() {
        return new Grounds(
                List.of(new FactId("0123456789abcdef")), "body", List.of(Evidence.at(span(FOUNDED), SOURCE)));
    }

    private static Span span(String words) {
        var start = SOURCE.indexOf(words);
        return new Span(start, start + words.length());
    }
}
