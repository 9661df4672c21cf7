package ijaza.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ijaza.document.Passage.Kind;
import ijaza.text.Language;
import ijaza.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarksTests {

    private static final String TEXT =
            "عن المكتب\n\nمهام المكتب كما وردت:\n\nرسالة قصيرة\n\niv. الرصد\n\nقائمة المحتويات";

    @Test
    void markupWinsOverGuessing() {
        var passages = Splitting.split(marked(
                mark(Kind.TITLE, "عن المكتب"),
                mark(Kind.HEADING, "مهام المكتب كما وردت:"),
                mark(Kind.PARAGRAPH, "رسالة قصيرة"),
                mark(Kind.LIST_ITEM, "الرصد"),
                mark(Kind.HEADING, "قائمة المحتويات")));
        assertThat(passages)
                .extracting(passage -> passage.kind() + " " + passage.span().of(TEXT))
                .containsExactly(
                        "TITLE عن المكتب",
                        "HEADING مهام المكتب كما وردت:",
                        "PARAGRAPH رسالة قصيرة",
                        "LIST_ITEM الرصد",
                        "HEADING قائمة المحتويات");
    }

    @Test
    void whereMarkupIsSilentLinesAreGuessed() {
        var passages = Splitting.split(marked(mark(Kind.HEADING, "رسالة قصيرة")));
        assertThat(passages).extracting(Passage::kind).startsWith(Kind.TITLE, Kind.PARAGRAPH, Kind.HEADING);
    }

    @Test
    void aTypedNumberMakesAPointOfAParagraph() {
        var text = "الوظائف\n\n١- توفير القيادة.";
        var document = new SourceDocument(
                text, Language.ARABIC, List.of(new Mark(Kind.PARAGRAPH, 1, new Span(9, text.length()))));
        assertThat(Splitting.split(document)).contains(new Passage(Kind.LIST_ITEM, new Span(12, text.length())));
    }

    @Test
    void refusesMarksOutsideTheTextOrOverEachOther() {
        var heading = mark(Kind.HEADING, "عن المكتب");
        assertThatIllegalArgumentException().isThrownBy(() -> marked(heading, heading));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> marked(new Mark(Kind.HEADING, 1, new Span(5, TEXT.length() + 1))));
    }

    @Test
    void findsTheMarkOfAPlaceAmongMany() {
        var text = "ماء\n".repeat(5000);
        var marks = new ArrayList<Mark>();
        for (var i = 0; i < 5000; i += 2) {
            marks.add(new Mark(Kind.HEADING, 2, new Span(i * 4, i * 4 + 3)));
        }
        var document = new SourceDocument(text, Language.ARABIC, marks);
        assertThat(document.mark(new Span(4000 * 4, 4000 * 4 + 3))).contains(marks.get(2000));
        assertThat(document.mark(new Span(4001 * 4, 4001 * 4 + 3))).isEmpty();
    }

    private static SourceDocument marked(Mark... marks) {
        return new SourceDocument(TEXT, Language.ARABIC, List.of(marks));
    }

    private static Mark mark(Kind kind, String words) {
        var start = TEXT.indexOf(words);
        return new Mark(kind, 2, new Span(start, start + words.length()));
    }
}
