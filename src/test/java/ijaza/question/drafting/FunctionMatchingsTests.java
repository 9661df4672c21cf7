package ijaza.question.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.document.SourceDocument;
import ijaza.document.Splitting;
import ijaza.fact.reading.Extraction;
import ijaza.question.Matching;
import ijaza.question.Matching.Pair;
import ijaza.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A list of functions that nothing else in the document lends wrong options to is asked by the halves of its points. */
class FunctionMatchingsTests {

    @Test
    void joinsTheBeginningsOfAnArabicListWithTheirEnds() {
        var matchings = matchings("""
                وزارة التخطيط

                مهام وزارة التخطيط:
                1. إعداد خطط التنمية الخمسية.
                2. إعداد الموازنة الاستثمارية السنوية.
                3. تقييم أداء المشاريع الحكومية.
                4. تطوير الإحصاء الرسمي.
                """, Language.ARABIC);
        assertThat(matchings).isNotEmpty().allSatisfy(matching -> {
            assertThat(matching.pairs()).extracting(Pair::left).doesNotHaveDuplicates();
            assertThat(matching.spares()).hasSize(1);
        });
        assertThat(matchings).flatExtracting(Matching::pairs).contains(new Pair("تقييم", "أداء المشاريع الحكومية"));
    }

    @Test
    void joinsTheBeginningsOfAnEnglishListWithTheirEnds() {
        var matchings = matchings("""
                Bureau of Standards and Measures

                The tasks of the Bureau of Standards and Measures are:
                (a) promote standardization in industry;
                (b) provide facilities for the testing of instruments;
                (c) control the use of standardization marks;
                (d) educate the public in standardization.
                """, Language.ENGLISH);
        assertThat(matchings)
                .flatExtracting(Matching::pairs)
                .contains(
                        new Pair("Promote", "Standardization in industry"),
                        new Pair("Educate", "The public in standardization"));
    }

    private static List<Matching> matchings(String text, Language language) {
        var document = new SourceDocument(text, language);
        var findings = Extraction.extract(document, Splitting.split(document));
        return new Drafting(language)
                .draft(findings, text).practice().stream()
                        .filter(Matching.class::isInstance)
                        .map(Matching.class::cast)
                        .toList();
    }
}
