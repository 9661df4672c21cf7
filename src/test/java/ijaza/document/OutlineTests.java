package ijaza.document;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.fact.ThePage;
import ijaza.text.Language;
import org.junit.jupiter.api.Test;

class OutlineTests {

    @Test
    void givesThePageItsTitleAndExactlyFourSections() {
        var outline = Outline.of(ThePage.PASSAGES);
        assertThat(outline.title().span().of(ThePage.TEXT)).isEqualTo("من نحن");
        assertThat(outline.sections())
                .extracting(section -> section.heading().span().of(ThePage.TEXT))
                .containsExactly(
                        "ولاية الجمعية العامة للأمم المتحدة",
                        "وظائف مكتب مكافحة الإرهاب الخمس الرئيسية",
                        "القيادة والتنسيق وبناء القدرات",
                        "التعاون مع مجلس الأمن");
        assertThat(outline.sections())
                .extracting(section -> section.body().size())
                .containsExactly(4, 8, 2, 1);
    }

    @Test
    void headsTextBeforeTheFirstHeadingByTheTitle() {
        var outline = outline("من نحن\n\nأُنشئ المركز في عام 2011.\n\nالأهداف\n\nيهدف المركز إلى بناء القدرات.");
        assertThat(outline.sections()).hasSize(2);
        assertThat(outline.sections().getFirst().heading()).isEqualTo(outline.title());
    }

    @Test
    void leavesOutAHeadingOverNothing() {
        var outline = outline("من نحن\n\nالرئيسية\n\nالأهداف\n\nيهدف المركز إلى بناء القدرات.");
        assertThat(outline.sections()).hasSize(1);
    }

    @Test
    void headsATextWithoutHeadingsByItsFirstPassage() {
        var outline = outline("أُنشئ المركز في عام 2011.");
        assertThat(outline.title()).isNull();
        assertThat(outline.sections().getFirst().heading().kind()).isEqualTo(Passage.Kind.PARAGRAPH);
    }

    private static Outline outline(String text) {
        return Outline.of(Splitting.split(new SourceDocument(text, Language.ARABIC)));
    }
}
