package ijaza.edge.content;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.course.QuestionExchange.Brought;
import ijaza.course.QuestionExchange.LeftOut;
import ijaza.course.QuestionExchange.LeftOut.Reason;
import ijaza.question.Matching;
import ijaza.question.MultipleChoice;
import ijaza.question.Option;
import ijaza.question.Question;
import ijaza.question.SingleChoice;
import ijaza.question.TrueFalse;
import ijaza.question.TypedAnswer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What Moodle writes comes in; what is not known here is listed and does not disturb the rest. */
class GiftExchangeTests {

    @Test
    void bringsAChoiceWithItsFeedbackPastCategoriesCommentsAndLineEndsOfWindows() {
        var file = """
                \uFEFF$CATEGORY: المياه/الآبار

                // سؤال من العام الماضي
                ::العاصمة::[html]<p>ما عاصمة <b>الأردن</b>؟</p> {
                =عمّان#أحسنت
                ~دمشق#هذه عاصمة سوريا
                ~[plain]القاهرة <العاصمة>
                ####عمّان هي العاصمة\\: راجع الدرس
                }
                """.replace("\n", "\r\n");
        var brought = bring(file);
        assertThat(brought.leftOut()).isEmpty();
        assertThat(brought.questions()).singleElement().satisfies(foreign -> {
            assertThat(foreign.line()).isEqualTo(4);
            assertThat(foreign.title()).isEqualTo("العاصمة");
            assertThat(foreign.question().shown()).isInstanceOfSatisfying(SingleChoice.class, choice -> {
                assertThat(choice.stem()).isEqualTo("ما عاصمة الأردن؟");
                assertThat(choice.options())
                        .containsExactly(
                                new Option("عمّان", "أحسنت"),
                                new Option("دمشق", "هذه عاصمة سوريا"),
                                new Option("القاهرة <العاصمة>", null));
                assertThat(choice.key()).isZero();
                assertThat(choice.explanation()).isEqualTo("عمّان هي العاصمة: راجع الدرس");
            });
        });
    }

    @Test
    void takesWeightsThatAreRoundedAsMoodleRoundsThem() {
        assertThat(one("أي مدن؟ {~%33.33333%صور ~%33.333%صيدا ~%33.3333%جبيل ~%-33.33333%حلب ~حمص}"))
                .isInstanceOfSatisfying(
                        MultipleChoice.class,
                        choice -> assertThat(choice.keys()).containsExactly(0, 1, 2));
        assertThat(one("أي مدينتين؟ {~%50%صور ~%50%صيدا ~%-100%حلب}")).isInstanceOf(MultipleChoice.class);
        assertThat(reason("أي مدن؟ {~%33%صور ~%33%صيدا ~%33%جبيل ~حلب}")).isEqualTo(Reason.STRANGE_WEIGHT);
        assertThat(reason("أي مدن؟ {~%66.66667%صور ~%33.33333%صيدا ~حلب}")).isEqualTo(Reason.PARTIAL_CREDIT);
        assertThat(reason("أي مدينة؟ {=صور ~%50%صيدا ~حلب}")).isEqualTo(Reason.PARTIAL_CREDIT);
    }

    @Test
    void readsWhatIsEscaped() {
        assertThat(one("اكتب \\{أ\\} \\~ \\= \\# \\: وسطراً\\nثانياً {=قيمة\\=1 =ب\\*ج}"))
                .isInstanceOfSatisfying(TypedAnswer.class, typed -> {
                    assertThat(typed.stem()).isEqualTo("اكتب {أ} ~ = # : وسطراً\nثانياً");
                    assertThat(typed.accepted()).containsExactly("قيمة=1", "ب*ج");
                });
    }

    @Test
    void readsTrueAndFalseInAnyCaseWithTheFeedbackOfTheWrongAnswer() {
        assertThat(one("تأسس المعهد عام 1990. {false#الصواب\\: 1991#أحسنت}"))
                .isInstanceOfSatisfying(TrueFalse.class, statement -> {
                    assertThat(statement.key()).isFalse();
                    assertThat(statement.correction()).isEqualTo("الصواب: 1991");
                });
        assertThat(one("تأسس المعهد عام 1991. {T}"))
                .isInstanceOfSatisfying(
                        TrueFalse.class,
                        statement -> assertThat(statement.key()).isTrue());
    }

    @Test
    void joinsAndKeepsSpares() {
        assertThat(one("صِل\\: {\n=أ -> ألف\n=ب -> باء\n= -> جيم\n}"))
                .isInstanceOfSatisfying(Matching.class, matching -> {
                    assertThat(matching.pairs())
                            .containsExactly(new Matching.Pair("أ", "ألف"), new Matching.Pair("ب", "باء"));
                    assertThat(matching.spares()).containsExactly("جيم");
                });
    }

    @Test
    void putsABlankWhereTheMissingWordStood() {
        assertThat(one("تأسس المعهد في {=صور ~صيدا} عام 1991.").stem()).isEqualTo("تأسس المعهد في ______ عام 1991.");
    }

    @Test
    void asksForANumberWithoutAMargin() {
        assertThat(one("متى تأسس المعهد؟ {#1990}"))
                .isInstanceOfSatisfying(
                        TypedAnswer.class, typed -> assertThat(typed.accepted()).containsExactly("1990"));
        assertThat(one("متى تأسس المعهد؟ {#1990:0}")).isInstanceOf(TypedAnswer.class);
    }

    @Test
    void listsWhatItDoesNotKnowByItsLineAndBringsTheRest() {
        var brought = bring("""
                ::تمهيد::هذا نص بلا سؤال.

                ::مقال::اكتب عن المياه. {}

                ::رقم::كم طول النهر؟ {#1990:2}

                ::مدى::متى؟ {#1990..1995}

                ::نجمة::من أسس المعهد؟ {=*أحمد*}

                ::صورة::[html]<img src="x.png"> ما هذا؟ {=بئر ~نهر}

                ::بلا مفتاح::ما هذا؟ {~بئر ~نهر}

                ::مكسور::ما هذا؟ {=بئر ~نهر

                ::نصفان::ما المدينة؟ {=صور =%50%صيدا}

                ::سليم::ما العاصمة؟ {=عمّان ~حلب}
                """);
        assertThat(brought.leftOut())
                .containsExactly(
                        new LeftOut(1, "تمهيد", Reason.DESCRIPTION),
                        new LeftOut(3, "مقال", Reason.ESSAY),
                        new LeftOut(5, "رقم", Reason.RANGE_OF_NUMBERS),
                        new LeftOut(7, "مدى", Reason.RANGE_OF_NUMBERS),
                        new LeftOut(9, "نجمة", Reason.ANY_WORDS),
                        new LeftOut(11, "صورة", Reason.PICTURE),
                        new LeftOut(13, "بلا مفتاح", Reason.NO_KEY),
                        new LeftOut(15, "مكسور", Reason.MALFORMED),
                        new LeftOut(17, "نصفان", Reason.HALF_RIGHT_ANSWERS));
        assertThat(brought.questions()).extracting(foreign -> foreign.title()).containsExactly("نصفان", "سليم");
    }

    @Test
    void takesOnlyTheWordsOfHtmlAndMarkdown() {
        assertThat(
                        one(
                                "[html]<script>alert(1)</script><p>ما&nbsp;العاصمة؟</p> {=[html]<b onclick\\=\"x()\">عمّان</b> ~حلب}"))
                .isInstanceOfSatisfying(SingleChoice.class, choice -> {
                    assertThat(choice.stem()).doesNotContain("alert", "<");
                    assertThat(choice.options().getFirst().text()).isEqualTo("عمّان");
                });
        assertThat(one("[markdown]ما **العاصمة**؟ {=عمّان ~حلب}").stem()).isEqualTo("ما العاصمة؟");
        assertThat(one("هل 3 < 5 > 2؟ {T}").stem()).isEqualTo("هل 3 < 5 > 2؟");
    }

    @Test
    void readsOldArabicFilesAndThoseOfWindowsNotepad() {
        var text = "ما العاصمة؟ {=عمان ~حلب}";
        for (var charset : new Charset[] {Charset.forName("windows-1256"), StandardCharsets.UTF_16}) {
            assertThat(new GiftExchange().bring(text.getBytes(charset)).questions())
                    .extracting(foreign -> foreign.question().shown().stem())
                    .containsExactly("ما العاصمة؟");
        }
    }

    private static Brought bring(String file) {
        return new GiftExchange().bring(file.getBytes(StandardCharsets.UTF_8));
    }

    private static Question one(String file) {
        var brought = bring(file);
        assertThat(brought.leftOut()).isEmpty();
        return brought.questions().getFirst().question().shown();
    }

    private static Reason reason(String file) {
        var brought = bring(file);
        assertThat(brought.questions()).isEmpty();
        return brought.leftOut().getFirst().reason();
    }
}
