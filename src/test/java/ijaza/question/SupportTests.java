package ijaza.question;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.fact.Evidence;
import ijaza.fact.FactId;
import ijaza.fact.FactKind;
import ijaza.question.Grounding.Flaw;
import ijaza.question.Grounding.Flaw.Reason;
import ijaza.question.Written.Form;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an author writes by hand is held to the sentences that it rests on. */
class SupportTests {

    private static final String SENTENCE =
            "أُنشئ مكتب الشباب في 15 حزيران/يونيه 2017 بموجب القرار 71/291، ويتبع للوزارة.";

    @ParameterizedTest
    @ValueSource(strings = {"2017", "15 حزيران/يونيه 2017", "القرار 71/291", "الوزارة", "مكتب الشَّباب"})
    void aKeyThatStandsInTheSentenceIsSupported(String key) {
        assertThat(flaws(Form.TYPED, "سؤال؟", List.of(key), List.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018", "16 حزيران/يونيه 2017", "القرار 71/292", "291", "مكتب"})
    void aKeyThatTheSentenceDoesNotSayIsRefusedUnlessItIsAPartOfIt(String key) {
        var expected = key.equals("مكتب") ? List.of() : List.of(new Flaw(Reason.KEY_UNSUPPORTED, key));

        assertThat(flaws(Form.SINGLE, "سؤال؟", List.of(key), List.of("1990"))).isEqualTo(expected);
    }

    @Test
    void aWrongOptionThatIsTheKeyInOtherWordsIsASecondKey() {
        assertThat(flaws(Form.SINGLE, "متى؟", List.of("15 حزيران/يونيه 2017"), List.of("2017-06-15")))
                .containsExactly(new Flaw(Reason.TWO_KEYS, "2017-06-15"));
        assertThat(flaws(Form.MULTIPLE, "ما؟", List.of("2017"), List.of("٢٠١٧")))
                .containsExactly(new Flaw(Reason.TWO_KEYS, "٢٠١٧"));
    }

    @Test
    void aTrueStatementHasNoNumberThatTheSentenceLacks() {
        assertThat(flaws(Form.TRUE, "أُنشئ مكتب الشباب في عام 2017.", List.of(), List.of()))
                .isEmpty();
        assertThat(flaws(Form.TRUE, "أُنشئ مكتب الشباب في عام 2019.", List.of(), List.of()))
                .containsExactly(new Flaw(Reason.KEY_UNSUPPORTED, "2019"));
        assertThat(flaws(Form.TRUE, "تقع مدينة البصرة على شط العرب.", List.of(), List.of()))
                .hasSize(1);
    }

    @Test
    void aStatementMarkedFalseIsNotWhatTheSentenceSays() {
        assertThat(flaws(Form.FALSE, "أُنشئ مكتب الشباب في 15 حزيران/يونيه 2017", List.of(), List.of()))
                .extracting(Flaw::reason)
                .containsExactly(Reason.TWO_KEYS);
        assertThat(flaws(Form.FALSE, "أُنشئ مكتب الشباب في عام 1999.", List.of(), List.of()))
                .isEmpty();
    }

    private static List<Flaw> flaws(Form form, String stem, List<String> right, List<String> wrong) {
        var fact = FactId.of(FactKind.STATEMENT, SENTENCE, SENTENCE);
        var grounds = new Grounds(List.of(fact), Written.KIND, List.of(new Evidence(0, SENTENCE.length(), SENTENCE)));
        return Support.flaws(new Written(form, stem, right, wrong, "").on(grounds));
    }
}
