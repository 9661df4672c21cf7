package ijaza.question;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.fact.Evidence;
import ijaza.fact.FactId;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkingTests {

    private static final QuestionId ID = new QuestionId("q-0001");
    private static final Grounds GROUNDS =
            new Grounds(List.of(new FactId("0123456789abcdef")), "founding", List.of(new Evidence(0, 4, "أُنش")));
    private static final List<Option> OPTIONS = List.of(
            new Option("الجمعية العامة", null),
            new Option("مجلس الأمن", null),
            new Option("الأمين العام", null),
            new Option("لجنة مكافحة الإرهاب", null));

    @Test
    void givesEverythingForTheKeyAndNothingForAnotherOption() {
        var question = new SingleChoice(ID, "أي جهة تحدِّد الأولويات؟", OPTIONS, 2, GROUNDS, "");
        assertThat(Marking.mark(question, chosen(2))).isEqualTo(Fraction.ONE);
        assertThat(Marking.mark(question, chosen(1))).isEqualTo(Fraction.ZERO);
        assertThat(Marking.mark(question, chosen(1, 2))).isEqualTo(Fraction.ZERO);
    }

    @Test
    void takesAwayAShareForEachWrongOptionAndNeverGoesBelowNothing() {
        var question = new MultipleChoice(ID, "اختر اثنتين", OPTIONS, new TreeSet<>(List.of(0, 1)), GROUNDS, "");
        assertThat(Marking.mark(question, chosen(0, 1))).isEqualTo(Fraction.ONE);
        assertThat(Marking.mark(question, chosen(0))).isEqualTo(new Fraction(1, 2));
        assertThat(Marking.mark(question, chosen(0, 1, 2))).isEqualTo(new Fraction(1, 2));
        assertThat(Marking.mark(question, chosen(2, 3))).isEqualTo(Fraction.ZERO);
        assertThat(Marking.mark(question, chosen(0, 1, 2, 3))).isEqualTo(Fraction.ZERO);
    }

    @Test
    void knowsTrueFromFalse() {
        var question = new TrueFalse(ID, "للمكتب أربع وظائف.", false, "خمس وظائف", GROUNDS, "");
        assertThat(Marking.mark(question, chosen(TrueFalse.FALSE))).isEqualTo(Fraction.ONE);
        assertThat(Marking.mark(question, chosen(TrueFalse.TRUE))).isEqualTo(Fraction.ZERO);
    }

    @Test
    void givesAShareForEachRightPair() {
        var pairs = List.of(
                new Matching.Pair("1267", "1999"),
                new Matching.Pair("1540", "2004"),
                new Matching.Pair("1989", "2011"));
        var question = new Matching(ID, "صِل كل قرار بسنته", pairs, List.of("2017"), GROUNDS, "");
        assertThat(Marking.mark(question, new Response.Matched(List.of(0, 1, 2))))
                .isEqualTo(Fraction.ONE);
        assertThat(Marking.mark(question, new Response.Matched(List.of(0, 3, Response.Matched.NONE))))
                .isEqualTo(new Fraction(1, 3));
        assertThat(Marking.mark(question, new Response.Matched(List.of(0)))).isEqualTo(Fraction.ZERO);
    }

    @Test
    void givesAShareForEachItemThatIsFollowedByTheRightOne() {
        var items = List.of("إنشاء المركز", "إنشاء المكتب", "توقيع الميثاق");
        var question = new Ordering(ID, "رتِّب", items, GROUNDS, "");
        assertThat(Marking.mark(question, new Response.Ordered(List.of(0, 1, 2))))
                .isEqualTo(Fraction.ONE);
        assertThat(Marking.mark(question, new Response.Ordered(List.of(1, 2, 0))))
                .isEqualTo(new Fraction(1, 2));
        assertThat(Marking.mark(question, new Response.Ordered(List.of(2, 1, 0))))
                .isEqualTo(Fraction.ZERO);
        assertThat(Marking.mark(question, new Response.Ordered(List.of(0, 1)))).isEqualTo(Fraction.ZERO);
        assertThat(Marking.mark(question, new Response.Ordered(List.of(0, 1, 1))))
                .isEqualTo(Fraction.ZERO);
    }

    @ParameterizedTest
    @CsvSource({
        "الدوري, الدورى, true",
        "إلى, الا, false",
        "الشؤون السياسية وبناء السلام, الشُّؤون  السياسيّة وبناء السلام, true",
        "الشؤون السياسية وبناء السلام, شؤون السياسية وبناء السلام, true",
        "القيادة, القياده, false",
        "القيادة, «القيادة»., true",
        "القيادة, قيادة, true",
        "1540, ١٥٤٠, true",
        "أنطونيو غوتيريش, انطونيو غوتيريش, true",
        "فلاديمير فورونكوف, فلاديمير فورونكف, false",
        "the Rivers Act, Rivers act, true",
        "Rivers Act, The Rivers Act., true",
        "theatre, atre, false",
    })
    void comparesTypedWordsAsAReaderDoes(String accepted, String typed, boolean same) {
        var question = new TypedAnswer(ID, "اكتب", TypedAnswer.Form.TEXT, List.of(accepted), GROUNDS, "");
        assertThat(Marking.mark(question, new Response.Typed(typed))).isEqualTo(same ? Fraction.ONE : Fraction.ZERO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "15 حزيران/يونيه 2017",
                "١٥ يونيو ٢٠١٧",
                "15 يونيو 2017",
                "15 حزيران 2017",
                "في 15 من شهر جوان عام 2017",
                "15/6/2017",
                "2017-06-15",
                "June 15, 2017"
            })
    void acceptsADateInEverySpelling(String typed) {
        var question = new TypedAnswer(ID, "متى؟", TypedAnswer.Form.DATE, List.of("15 حزيران/يونيه 2017"), GROUNDS, "");
        assertThat(Marking.mark(question, new Response.Typed(typed))).isEqualTo(Fraction.ONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"16 حزيران/يونيه 2017", "15 حزيران/يوليه 2017", "حزيران/يونيه 2017", "2017", "31/2/2017", ""})
    void refusesAnotherDateAndHalfADate(String typed) {
        var question = new TypedAnswer(ID, "متى؟", TypedAnswer.Form.DATE, List.of("15 حزيران/يونيه 2017"), GROUNDS, "");
        assertThat(Marking.mark(question, new Response.Typed(typed))).isEqualTo(Fraction.ZERO);
    }

    @Test
    void givesNothingForNoAnswerAndForAnAnswerOfAnotherKind() {
        var question = new SingleChoice(ID, "أي جهة؟", OPTIONS, 0, GROUNDS, "");
        assertThat(Marking.mark(question, new Response.Unanswered())).isEqualTo(Fraction.ZERO);
        assertThat(Marking.mark(question, new Response.Typed("الجمعية العامة"))).isEqualTo(Fraction.ZERO);
    }

    private static Response chosen(Integer... options) {
        return new Response.Chosen(List.of(options));
    }
}
