package ijaza.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Paragraph;
import ijaza.text.Span;
import org.junit.jupiter.api.Test;

class RichTextTests {

    @Test
    void isolatesSymbolsAndLeavesNumbersWithTheirSentence() {
        assertThat(RichText.isolated("القرار 1267 (1999) والتقرير (A/71/858)"))
                .isEqualTo("القرار 1267 (1999) والتقرير (\u2066A/71/858\u2069)");
    }

    @Test
    void leavesABlankAtEitherEnd() {
        assertThat(RichText.isolated("______ هو رئيس المكتب.")).isEqualTo("______ هو رئيس المكتب.");
    }

    @Test
    void writesSymbolsFromLeftToRight() {
        var html = RichText.write(new Paragraph(), "قرار 71/291.").getElement().getOuterHTML();

        assertThat(html.replaceAll("\\s+<", "<").replaceAll(">\\s+", ">")).contains("<bdi dir=\"ltr\">71/291</bdi>");
    }

    @Test
    void marksASpanAcrossASymbol() {
        var text = "بعد قرار 71/291 الصادر";
        var element = RichText.write(new Paragraph(), text, new Span(4, 15)).getElement();

        assertThat(element.getTextRecursively()).isEqualTo(text);
        assertThat(element.getChild(1).getTag()).isEqualTo("mark");
        assertThat(element.getChild(1).getTextRecursively()).isEqualTo("قرار 71/291");
    }

    @Test
    void leavesWordsThatRunOneWayTogetherSoThatTheirSpacesStay() {
        var element = RichText.write(new Paragraph(), "What Ijaza does").getElement();

        assertThat(element.getChildCount()).isEqualTo(1);
        assertThat(element.getChild(0).isTextNode()).isTrue();
        assertThat(RichText.write(new Paragraph(), "A/RES/60/288")
                        .getElement()
                        .getChild(0)
                        .getTag())
                .isEqualTo("bdi");
    }
}
