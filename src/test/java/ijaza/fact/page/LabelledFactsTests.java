package ijaza.fact.page;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.document.SourceDocument;
import ijaza.document.Splitting;
import ijaza.fact.Fact;
import ijaza.fact.reading.Extraction;
import ijaza.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines with a label and rows of tables say things of the body above them, and of nobody where that is not plain. */
class LabelledFactsTests {

    @Test
    void readsTheRowsOfAnArabicTable() {
        assertThat(statements("""
                المنظمة العربية للمياه

                البلد\tالأردن

                المقر الرئيسي\tعمّان

                تاريخ التأسيس\t12 مايو 1984

                عدد الأعضاء\t22 دولة

                الموقع\twww.example.org
                """, Language.ARABIC))
                .containsExactlyInAnyOrder(
                        "مقر المنظمة العربية للمياه في عمّان.",
                        "أُنشئت المنظمة العربية للمياه في 12 مايو 1984.",
                        "عدد أعضاء المنظمة العربية للمياه 22 دولة.");
    }

    @Test
    void readsTheLabelledLinesOfAnEnglishPage() {
        assertThat(statements("""
                African Union of Ports

                Key facts
                Founded: 12 March 1972
                Headquarters: Mombasa, Kenya
                Member states: 31
                """, Language.ENGLISH))
                .containsExactlyInAnyOrder(
                        "The African Union of Ports was established on 12 March 1972.",
                        "The African Union of Ports has its seat in Mombasa, Kenya.",
                        "The African Union of Ports has 31 member states.");
    }

    @Test
    void givesEachBodyTheLinesBelowItsOwnName() {
        assertThat(statements("""
                الاتحاد العربي للموانئ

                سنة التأسيس: 1972

                المركز العربي للتدريب البحري

                سنة التأسيس: 1988
                """, Language.ARABIC))
                .contains(
                        "أُنشئ الاتحاد العربي للموانئ في عام 1972.", "أُنشئ المركز العربي للتدريب البحري في عام 1988.");
    }

    @Test
    void saysNothingWhereTwoLinesDisagree() {
        assertThat(statements("""
                الاتحاد العربي للموانئ

                المقر: عدن

                المقر: جيبوتي
                """, Language.ARABIC)).isEmpty();
    }

    @Test
    void takesAnAddressForNoSeat() {
        assertThat(statements("""
                African Union of Ports

                Headquarters: Harbour Street, Mombasa
                """, Language.ENGLISH)).isEmpty();
    }

    @Test
    void takesAnApproximateNumberForNoCount() {
        assertThat(statements("""
                African Union of Ports

                Members: more than 30
                """, Language.ENGLISH)).isEmpty();
    }

    private static List<String> statements(String text, Language language) {
        var document = new SourceDocument(text, language);
        return Extraction.extract(document, Splitting.split(document)).facts().stream()
                .map(Fact::statement)
                .toList();
    }
}
