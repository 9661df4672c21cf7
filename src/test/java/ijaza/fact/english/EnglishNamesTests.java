package ijaza.fact.english;

import static ijaza.fact.english.EnglishReading.lines;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Names whose words do not tell that they are bodies: the document says so. */
class EnglishNamesTests {

    @Test
    void readsOneWordThatTheDocumentCallsAnOrganization() {
        assertThat(lines("Lanterna\n\nLanterna is an association of keepers. It was founded in 1931."))
                .contains("founding | Lanterna | 1931");
    }

    @Test
    void readsANameOfSmallWordsToo() {
        assertThat(lines("Save the Wells\n\nSave the Wells was founded in 1919 by Una Marr. It works in 17 countries."))
                .contains(
                        "founding | Save the Wells | 1919",
                        "event | Save the Wells | Una Marr",
                        "count | Save the Wells | 17 countries");
    }

    @Test
    void readsTheNameOfTheTitleWhereTheTextLetsItAct() {
        assertThat(lines("About Lumen\n\nLumen works in Oslo. Lumen has 12 members."))
                .contains("count | Lumen | 12 members");
    }

    @Test
    void callsTheProjectByItsName() {
        assertThat(lines("Lumen\n\nLumen is a platform of libraries. The Lumen project was founded in 2001."))
                .contains("founding | Lumen | 2001");
    }

    @Test
    void tellsWhatIsOnlyOfThatNameApart() {
        assertThat(lines("Lumen\n\nLumen is a platform of libraries. The Lumen server was founded in 2001."))
                .noneMatch(line -> line.startsWith("founding"));
    }

    @Test
    void callsAPageByTheHeadThatItAlwaysUses() {
        assertThat(lines("Who we are\n\nThe Authority was founded in 1964. It has nine members. The Authority has its"
                        + " seat in Oslo."))
                .contains("founding | the Authority | 1964", "count | the Authority | nine members");
    }

    @Test
    void readsANameThatBeginsWithAList() {
        assertThat(lines("The Ports, Piers, and Beacons Committee was established in 1971."))
                .containsExactly("founding | the Ports, Piers, and Beacons Committee | 1971");
    }
}
