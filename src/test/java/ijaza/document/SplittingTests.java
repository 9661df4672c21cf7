package ijaza.document;

import static ijaza.document.Passage.Kind.CAPTION;
import static ijaza.document.Passage.Kind.CREDIT;
import static ijaza.document.Passage.Kind.HEADING;
import static ijaza.document.Passage.Kind.LIST_ITEM;
import static ijaza.document.Passage.Kind.PARAGRAPH;
import static ijaza.document.Passage.Kind.TITLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ijaza.fact.ThePage;
import ijaza.text.Language;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class SplittingTests {

    @Test
    void tellsTheTitleTheForeignCaptionAndThePhotosCreditFromTheText() {
        assertThat(split(ThePage.TEXT).subList(0, 4))
                .containsExactly(
                        tuple(TITLE, "من نحن"),
                        tuple(CAPTION, "The UN General Assembly established UNOCT in 2017."),
                        tuple(CREDIT, "اجتماع الجمعية العامة للأمم المتحدة. الصورة: صورة الأمم المتحدة/ مانويل إلياس"),
                        tuple(HEADING, "ولاية الجمعية العامة للأمم المتحدة"));
    }

    @Test
    void leavesTheNumberOfAPointOutOfItsSpan() {
        assertThat(split("الوظائف:\n  1. توفير القيادة؛\n\u00A0\u00A0٢) تعزيز التنسيق.\n• دعم الدول"))
                .containsExactly(
                        tuple(PARAGRAPH, "الوظائف:"),
                        tuple(LIST_ITEM, "توفير القيادة؛"),
                        tuple(LIST_ITEM, "تعزيز التنسيق."),
                        tuple(LIST_ITEM, "دعم الدول"));
    }

    @Test
    void takesShortLinesAfterAColonForAListWhoseBulletsWereLost() {
        assertThat(split("الهيئات هي:\n\nلجنة المتابعة\nلجنة التقييم؛\n\nفريق الرصد."))
                .containsExactly(
                        tuple(PARAGRAPH, "الهيئات هي:"),
                        tuple(LIST_ITEM, "لجنة المتابعة"),
                        tuple(LIST_ITEM, "لجنة التقييم؛"),
                        tuple(LIST_ITEM, "فريق الرصد."));
    }

    @Test
    void joinsTheLinesOfAParagraphThatWasBrokenAtAFixedWidth() {
        var first = "أُنشئ المركز في عام 2011 ليكون الذراع الرئيسي لبناء القدرات في";
        var text = "عن المركز\n\n" + first + "\nالمكتب الذي يقدم المساعدة إلى الدول الأعضاء.";
        assertThat(split(text))
                .containsExactly(
                        tuple(TITLE, "عن المركز"),
                        tuple(PARAGRAPH, first + "\nالمكتب الذي يقدم المساعدة إلى الدول الأعضاء."));
    }

    @Test
    void takesAShortLineOnTopOfACreditForItsCaption() {
        assertThat(split("من نحن\n\nمقر الوزارة في العاصمة\nتصوير: سلمى حداد\n\nأُنشئت الوزارة في عام 1960."))
                .extracting(passage -> passage.toList().getFirst())
                .containsExactly(TITLE, CAPTION, CREDIT, PARAGRAPH);
    }

    @Test
    void takesNoWayAboutASiteForTheTitle() {
        assertThat(
                        split(
                                "تخطي إلى المحتوى\n\nالرئيسية > عن الصندوق\n\nصندوق الواحات\n\nأُنشئ الصندوق عام 1990 في تونس."))
                .extracting(passage -> passage.toList().getFirst())
                .containsExactly(HEADING, HEADING, TITLE, PARAGRAPH);
    }

    @Test
    void keepsTheOnlyHeadingForTheTitleWhateverItLooksLike() {
        assertThat(split("دروس / شهادات\n\nأُنشئ الموقع عام 1990 في تونس."))
                .extracting(passage -> passage.toList().getFirst())
                .containsExactly(TITLE, PARAGRAPH);
    }

    @Test
    void findsNoHeadingAtTheEndOfAText() {
        assertThat(split("من نحن\n\nأُنشئت الوزارة في عام 1960.\n\nالمقال التالي"))
                .extracting(passage -> passage.toList().getFirst())
                .containsExactly(TITLE, PARAGRAPH, PARAGRAPH);
    }

    @Test
    void findsNothingInAnEmptyText() {
        assertThat(split("")).isEmpty();
        assertThat(split("\n\u00A0\n \r\n")).isEmpty();
    }

    private static List<Tuple> split(String text) {
        return Splitting.split(new SourceDocument(text, Language.ARABIC)).stream()
                .map(passage -> tuple(passage.kind(), passage.span().of(text)))
                .toList();
    }
}
