package ijaza.edge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.document.Caution;
import ijaza.document.Obstacle;
import ijaza.text.Language;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTests {

    private static final String PAGE =
            "من نحن\n\nأنشئ المكتب الوطني في عام 2011، ويرأسه السيد سامي الخطيب.\nوله فروع في المدن.\n";

    @ParameterizedTest
    @ValueSource(strings = {"windows-1256", "ISO-8859-6", "UTF-16LE", "UTF-16BE", "UTF-16", "UTF-8"})
    void readsArabicInEveryEncodingThatPeopleStillHave(String charset) {
        var read = Read.readable("page.txt", PAGE.getBytes(Charset.forName(charset)));
        assertThat(read.document().text()).isEqualTo(PAGE);
        assertThat(read.document().language()).isEqualTo(Language.ARABIC);
        assertThat(read.original().isPresent()).isEqualTo(!charset.equals("UTF-8"));
    }

    @Test
    void saysWhenItGuessed() {
        assertThat(Read.readable("x", PAGE.getBytes(Charset.forName("windows-1256")))
                        .cautions())
                .containsExactly(Caution.CHARSET_GUESSED);
        assertThat(Read.readable("x", PAGE.getBytes(StandardCharsets.UTF_8)).cautions())
                .isEmpty();
    }

    @Test
    void doesNotTakeAccentsForArabic() {
        var text = "Le comité a été créé en 1998 à Genève ; où siège-t-il ? À côté du théâtre. (لجنة)";
        var bytes = text.replace(" (لجنة)", "").getBytes(Charset.forName("windows-1252"));
        assertThat(Read.readable("page.txt", bytes).document().text()).isEqualTo(text.replace(" (لجنة)", ""));
    }

    @Test
    void keepsTextWithABrokenLetterAndSaysSo() {
        var bytes = PAGE.getBytes(StandardCharsets.UTF_8);
        bytes[30] = (byte) 0xFF;
        var read = Read.readable("page.txt", bytes);
        assertThat(read.cautions()).containsExactly(Caution.LETTERS_LOST);
        assertThat(read.original()).contains("txt");
        assertThat(read.document().text()).contains("\uFFFD").contains("ويرأسه السيد سامي الخطيب");
    }

    @Test
    void keepsAByteOrderMarkForTheTextIsTheFile() {
        var read = Read.readable("page.txt", ("\uFEFF" + PAGE).getBytes(StandardCharsets.UTF_8));
        assertThat(read.document().text()).isEqualTo("\uFEFF" + PAGE);
        assertThat(read.original()).isEmpty();
    }

    @Test
    void takesTheLanguageOfMostLetters() {
        assertThat(language("The Office (مكتب) was established in 2011.")).isEqualTo(Language.ENGLISH);
        assertThat(language("أُنشئ المكتب (the Office) في عام 2011.")).isEqualTo(Language.ARABIC);
    }

    @Test
    void readsMarkdownAsItsReaderSeesIt() {
        var markdown = """
                ---
                layout: page
                ---
                # عن المكتب

                أُنشئ **المكتب** في عام 2011 بموجب
                [القرار 71/291](https://example.org/71-291).

                ## المهام

                1. تنسيق الجهود؛
                   - في المدن؛
                   - في القرى.
                2. دعم الدول.

                | السنة | العدد |
                |-------|-------|
                | 2011  | 14    |

                > الماء &amp; الحياة
                """;
        var read = Read.readable("page.md", markdown.getBytes(StandardCharsets.UTF_8));
        assertThat(read.original()).contains("md");
        assertThat(Read.passages(read.document()))
                .containsExactly(
                        "title: عن المكتب",
                        "paragraph: أُنشئ المكتب في عام 2011 بموجب القرار 71/291.",
                        "heading: المهام",
                        "list item: تنسيق الجهود؛",
                        "list item: في المدن؛",
                        "list item: في القرى.",
                        "list item: دعم الدول.",
                        "paragraph: السنة\tالعدد",
                        "paragraph: 2011\t14",
                        "paragraph: الماء & الحياة");
        assertThat(Read.passages("page.txt", markdown.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Read.passages(read.document()));
    }

    @Test
    void refusesWhatIsNoText() {
        assertThat(Read.obstacle("x.txt", new byte[0])).isEqualTo(Obstacle.EMPTY);
        assertThat(Read.obstacle("x.txt", " \n\u00A0".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Obstacle.EMPTY);
        assertThat(Read.obstacle("x.txt", "\u0001\u0002مكتب".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Obstacle.UNKNOWN_KIND);
        assertThat(Read.obstacle("x.txt", "2011\n71/291".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Obstacle.NO_TEXT);
    }

    private static Language language(String text) {
        return Read.readable("x.txt", text.getBytes(StandardCharsets.UTF_8))
                .document()
                .language();
    }
}
