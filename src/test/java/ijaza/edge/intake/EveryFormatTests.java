package ijaza.edge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.document.Passage;
import ijaza.document.Passage.Kind;
import ijaza.document.SourceDocument;
import ijaza.document.Splitting;
import ijaza.fact.Fact;
import ijaza.fact.ThePage;
import ijaza.fact.reading.Extraction;
import ijaza.text.Folding;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page about the UN Office says the same in whatever kind of file it is handed in. */
class EveryFormatTests {

    private static final int LINE = 95;

    @Test
    void asAWebPage() {
        var html = new StringBuilder(
                "<!doctype html><title>من نحن | المكتب</title><nav><a href='/'>الرئيسية</a></nav><main>");
        for (var passage : taught()) {
            var tag = switch (passage.kind()) {
                case TITLE -> "h1";
                case HEADING -> "h2";
                case LIST_ITEM -> "ul><li";
                default -> "p";
            };
            html.append("<%s>%s</%s>".formatted(tag, words(passage), tag.replace("ul><li", "li></ul")));
        }
        assertThat(facts("من نحن.html", (html + "</main>").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(facts(ThePage.DOCUMENT));
    }

    @Test
    void asAWordDocument() {
        var word = new WordFixture();
        for (var passage : taught()) {
            switch (passage.kind()) {
                case TITLE -> word.styled("a3", words(passage));
                case HEADING -> word.styled("1", words(passage));
                case LIST_ITEM -> word.point(5, 0, words(passage));
                default -> word.paragraph(words(passage));
            }
        }
        assertThat(facts("من نحن.docx", word.bytes())).isEqualTo(facts(ThePage.DOCUMENT));
    }

    @Test
    void asAPdfFile() {
        var pdf = new PdfFixture();
        var number = 0;
        for (var passage : taught()) {
            number = passage.kind() == Kind.LIST_ITEM ? number + 1 : 0;
            if (passage.kind() == Kind.TITLE || passage.kind() == Kind.HEADING) {
                pdf.gap().arabic(words(passage), 16);
            } else {
                draw(pdf, (number > 0 ? number + ". " : "") + words(passage));
            }
        }
        assertThat(facts("من نحن.pdf", pdf.bytes())).isEqualTo(facts(ThePage.DOCUMENT));
    }

    private static void draw(PdfFixture pdf, String words) {
        pdf.gap();
        var line = new StringBuilder();
        for (var word : words.split(" ")) {
            if (line.length() + word.length() >= LINE) {
                pdf.arabic(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        pdf.arabic(line.toString());
    }

    private static List<Passage> taught() {
        return ThePage.PASSAGES.stream()
                .filter(passage -> passage.kind() != Kind.CAPTION && passage.kind() != Kind.CREDIT)
                .toList();
    }

    private static String words(Passage passage) {
        return passage.span().of(ThePage.TEXT);
    }

    private static List<String> facts(String name, byte[] file) {
        return facts(Read.readable(name, file).document());
    }

    private static List<String> facts(SourceDocument document) {
        return Extraction.extract(document, Splitting.split(document)).facts().stream()
                .map(Fact::statement)
                .map(Folding::fold)
                .toList();
    }
}
