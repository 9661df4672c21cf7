package ijaza.fact.english;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.document.SourceDocument;
import ijaza.document.Splitting;
import ijaza.fact.Fact;
import ijaza.fact.reading.Extraction;
import ijaza.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names whose words do not tell that they are bodies: the document says so. */
class EnglishNamesTests {

    @Test
    void readsOneWordThatTheDocumentCallsAnOrganization() {
        assertThat(read("Lanterna\n\nLanterna is an association of keepers. It was founded in 1931."))
                .contains("founding | Lanterna | 1931");
    }

    @Test
    void readsANameOfSmallWordsToo() {
        assertThat(read("Save the Wells\n\nSave the Wells was founded in 1919 by Una Marr. It works in 17 countries."))
                .contains(
                        "founding | Save the Wells | 1919",
                        "event | Save the Wells | Una Marr",
                        "count | Save the Wells | 17 countries");
    }

    @Test
    void readsTheNameOfTheTitleWhereTheTextLetsItAct() {
        assertThat(read("About Lumen\n\nLumen works in Oslo. Lumen has 12 members."))
                .contains("count | Lumen | 12 members");
    }

    @Test
    void callsTheProjectByItsName() {
        assertThat(read("Lumen\n\nLumen is a platform of libraries. The Lumen project was founded in 2001."))
                .contains("founding | Lumen | 2001");
    }

    @Test
    void tellsWhatIsOnlyOfThatNameApart() {
        assertThat(read("Lumen\n\nLumen is a platform of libraries. The Lumen server was founded in 2001."))
                .noneMatch(line -> line.startsWith("founding"));
    }

    private static List<String> read(String text) {
        var document = new SourceDocument(text, Language.ENGLISH);
        return Extraction.extract(document, Splitting.split(document)).facts().stream()
                .map(EnglishNamesTests::line)
                .toList();
    }

    private static String line(Fact fact) {
        return fact.kind().tag() + " | " + fact.subject() + " | " + fact.key();
    }
}
