package ijaza.question.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.document.SourceDocument;
import ijaza.document.Splitting;
import ijaza.fact.Findings;
import ijaza.fact.reading.Extraction;
import ijaza.question.Question;
import ijaza.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The ten questions that we want of the UN's page, and the ten that must never be asked. */
class DraftingTests {

    private static final String OFFICE = "مكتب الأمم المتحدة لمكافحة الإرهاب";
    private static final String CENTRE = "مركز الأمم المتحدة لمكافحة الإرهاب";
    private static final String COMPACT = "ميثاق الأمم المتحدة العالمي لتنسيق مكافحة الإرهاب";
    private static final String SOURCE = source();
    private static final Findings FINDINGS = findings();
    private static final Bank BANK = new Drafting(Language.ARABIC).draft(FINDINGS, SOURCE);

    @Test
    void draftsTheSameTwice() {
        assertThat(new Drafting(Language.ARABIC).draft(FINDINGS, SOURCE)).isEqualTo(BANK);
    }

    @Test
    void asksEachFactOfTheFinalInAnotherWayThanTheQuiz() {
        var practice = BANK.practice().stream().map(Question::stem).toList();
        assertThat(BANK.finals()).extracting(Question::stem).doesNotContainAnyElementsOf(practice);
    }

    @Nested
    class Wants {

        @Test
        void theDateOfTheOffice() {
            InWords.of(all())
                    .asks("في أي تاريخ أُنشئ " + OFFICE + "؟")
                    .withKey("15 حزيران/يونيه 2017")
                    .withWrong("15 حزيران/يونيه 2018", "23 شباط/فبراير 2017", "23 شباط/فبراير 2018");
        }

        @Test
        void theResolutionAfterWhichItWasFounded() {
            InWords.of(all())
                    .asks("ما رمز قرار الجمعية العامة الذي أُنشئ " + OFFICE + " بعد اتخاذه؟")
                    .withKey("71/291")
                    .withWrong("60/288", "71/858");
        }

        @Test
        void theYearOfTheCentre() {
            InWords.of(all())
                    .asks("في أي عام أُنشئ " + CENTRE + "؟")
                    .withKey("2011")
                    .withWrong("2015", "2017", "2018");
        }

        @Test
        void whatTheCompactReplaced() {
            InWords.of(all())
                    .asks("حلّ " + COMPACT + " محل ترتيب التنسيق الخاص بأي كيان؟")
                    .withKey("فرقة العمل المعنية بالتنفيذ في مجال مكافحة الإرهاب")
                    .withWrong(CENTRE, "إدارة الشؤون السياسية وبناء السلام");
        }

        @Test
        void whereTheCentreCameFrom() {
            InWords.of(all())
                    .asks("نُقل " + CENTRE + " إلى " + OFFICE + " من إدارة ______ التابعة للأمم المتحدة.")
                    .withKey("الشؤون السياسية وبناء السلام");
        }

        @Test
        void theYearsOfTheResolutions() {
            InWords.of(all())
                    .asks("المطلوب مطابقة كل قرار مع سنته:")
                    .withKey("1267=1999", "1540=2004", "1989=2011", "2253=2015")
                    .withWrong("2017");
        }

        @Test
        void whoSetsThePriorities() {
            InWords.of(all())
                    .asks("أي جهة تحدِّد أولويات " + OFFICE + " من خلال قرارات استعراض")
                    .withKey("الجمعية العامة")
                    .withWrong("مجلس الأمن", "الأمين العام", "لجنة مكافحة الإرهاب");
        }

        @Test
        void whatTheCommitteeOfResolution1540IsFor() {
            InWords.of(all())
                    .asks("بمَ تُعنى اللجنة المنشأة عملا بالقرار 1540 (2004)؟")
                    .withKey("عدم انتشار الأسلحة النووية والكيميائية والبيولوجية")
                    .withWrong(
                            "الجزاءات المفروضة على تنظيم الدولة الإسلامية في العراق والشام (داعش) وتنظيم القاعدة",
                            "تقييمات الخبراء للدول الأعضاء");
        }

        @Test
        void theOrderOfEvents() {
            InWords.of(all())
                    .asks("المطلوب ترتيب الأحداث الآتية من الأقدم إلى الأحدث:")
                    .withKey("إنشاء " + CENTRE, "إنشاء " + OFFICE, "توقيع " + COMPACT);
        }

        @Test
        void twoOfTheFiveFunctions() {
            InWords.of(all())
                    .asks("من الوظائف الرئيسية الخمس ل" + OFFICE + " (المطلوب اختيار اثنتين):")
                    .withKey(
                            "العمل على إبراز ودعم وإيجاد الموارد لجهود الأمم المتحدة في مجال مكافحة الإرهاب",
                            "ضمان إعطاء الأولوية الواجبة لمكافحة الإرهاب على نطاق منظومة الأمم المتحدة")
                    .withWrong(
                            "إجراء تقييمات الخبراء للدول الأعضاء",
                            "تحديد أولويات " + OFFICE + " من خلال قرارات الاستعراض");
        }
    }

    @Nested
    class Refuses {

        @Test
        void theMistranslatedMandate() {
            none("الجريمة المنظمة");
            none("جوهر ولاية");
        }

        @Test
        void whatFoundedTheCommitteeOfWhichTheTextSaysNothing() {
            assertThat(stems()).noneMatch(stem -> stem.contains("قرار") && stem.contains("أُنشئت لجنة مكافحة الإرهاب"));
        }

        @Test
        void aResolutionsYearAsTheFoundingOfACommittee() {
            assertThat(stems()).noneMatch(stem -> stem.matches(".*(متى|في أي عام|في أي تاريخ).*لجنة.*"));
        }

        @Test
        void theLengthOfAnOpenList() {
            assertThat(stems()).noneMatch(stem -> stem.matches("كم .*(هيئة|هيئات|لجنة|لجان|الهيئات|اللجان).*"));
        }

        @Test
        void whatAYearStandsFor() {
            assertThat(stems()).noneMatch(stem -> stem.matches(".*يخص عام.*"));
        }

        @Test
        void theOrdinalOfAFunctionAndItsDoubledWord() {
            none("القدرة القدرات");
            assertThat(stems()).noneMatch(stem -> stem.matches(".*الوظيفة (الأولى|الثانية|الثالثة|الرابعة|الخامسة).*"));
        }

        @Test
        void whoHeadsTheOfficeNowAndThePhotographer() {
            assertThat(stems()).noneMatch(stem -> stem.contains("يرأس") || stem.contains("حالياً"));
            none("مانويل إلياس");
        }

        @Test
        void whatTheTextLeavesUnsaidAsFalse() {
            assertThat(stems()).noneMatch(stem -> stem.contains("فريق الرصد") && stem.contains("1540"));
        }

        @Test
        void anAnswerThatStandsInTheQuestion() {
            all().forEach(question -> assertThat(InWords.keysOf(question))
                    .noneMatch(key -> key.contains("=") && key.split("=")[0].contains(key.split("=")[1])));
        }

        @Test
        void openPronounsAndFounders() {
            assertThat(stems()).noneMatch(stem -> stem.contains("على رأسه") || stem.contains("مَن أنشأ"));
        }

        private void none(String words) {
            all().forEach(question -> assertThat(question.toString()).doesNotContain(words));
        }
    }

    private static List<Question> all() {
        return Stream.concat(BANK.practice().stream(), BANK.finals().stream()).toList();
    }

    private static List<String> stems() {
        return all().stream().map(Question::stem).toList();
    }

    private static Findings findings() {
        var document = new SourceDocument(SOURCE, Language.ARABIC);
        return Extraction.extract(document, Splitting.split(document));
    }

    private static String source() {
        try (var stream = DraftingTests.class.getResourceAsStream("/ijaza/unoct-about-us.ar.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
