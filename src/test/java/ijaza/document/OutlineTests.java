package ijaza.document;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.document.Passage.Kind;
import ijaza.fact.ThePage;
import ijaza.text.Language;
import ijaza.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OutlineTests {

    @Test
    void titleAndHeadingsOfAPageWithoutMarkup() {
        var outline = outline(ThePage.TEXT);
        assertThat(Optional.ofNullable(outline.heading())
                        .map(each -> each.span().of(ThePage.TEXT)))
                .contains("من نحن");
        assertThat(headings(outline.parts(), ThePage.TEXT))
                .containsExactly(
                        "ولاية الجمعية العامة للأمم المتحدة",
                        "وظائف مكتب مكافحة الإرهاب الخمس الرئيسية",
                        "القيادة والتنسيق وبناء القدرات",
                        "التعاون مع مجلس الأمن");
        assertThat(outline.parts()).extracting(part -> part.body().size()).containsExactly(4, 8, 2, 1);
    }

    @Test
    void keepsTextBeforeTheFirstHeading() {
        var outline = outline("من نحن\n\nأُنشئ المركز في عام 2011.\n\nالأهداف\n\nيهدف المركز إلى بناء القدرات.");
        assertThat(outline.body()).hasSize(1);
        assertThat(outline.parts()).hasSize(1);
        assertThat(outline.words()).isEqualTo(10);
    }

    @Test
    void leavesOutAHeadingOverNothing() {
        var outline = outline("من نحن\n\nالرئيسية\n\nالأهداف\n\nيهدف المركز إلى بناء القدرات.");
        assertThat(outline.parts()).hasSize(1);
    }

    @Test
    void markedHeadingsLieUnderThoseOfHigherLevels() {
        var text = "الهيئة\nاللجان\nلجنة التدقيق\nتراجع اللجنة الحسابات.\nالمقر\nيقع المقر في المدينة.\n";
        var marks = List.of(
                mark(Kind.TITLE, 1, "الهيئة\n", text),
                mark(Kind.HEADING, 2, "اللجان", text),
                mark(Kind.HEADING, 3, "لجنة التدقيق", text),
                mark(Kind.HEADING, 2, "المقر", text));
        var document = new SourceDocument(text, Language.ARABIC, marks);
        var outline = Outline.of(document, Splitting.split(document));

        assertThat(headings(outline.parts(), text)).containsExactly("اللجان", "المقر");
        assertThat(headings(outline.parts().getFirst().parts(), text)).containsExactly("لجنة التدقيق");
        assertThat(outline.parts().getFirst().words()).isEqualTo(3);
    }

    private static Mark mark(Kind kind, int level, String words, String text) {
        var start = text.indexOf(words);
        return new Mark(kind, level, new Span(start, start + words.strip().length()));
    }

    private static List<String> headings(List<Outline> parts, String text) {
        return parts.stream()
                .flatMap(part -> Stream.ofNullable(part.heading()))
                .map(heading -> heading.span().of(text))
                .toList();
    }

    private static Outline outline(String text) {
        var document = new SourceDocument(text, Language.ARABIC);
        return Outline.of(document, Splitting.split(document));
    }
}
