package ijaza.question.drafting;

import static ijaza.question.drafting.ThePagesBank.all;

import org.junit.jupiter.api.Test;

/** The ten questions that we want of the UN's page, with their keys and wrong options. */
class WantedQuestionsTests {

    private static final String OFFICE = "مكتب الأمم المتحدة لمكافحة الإرهاب";
    private static final String CENTRE = "مركز الأمم المتحدة لمكافحة الإرهاب";
    private static final String COMPACT = "ميثاق الأمم المتحدة العالمي لتنسيق مكافحة الإرهاب";

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
                        "إجراء تقييمات الخبراء للدول الأعضاء", "تحديد أولويات " + OFFICE + " من خلال قرارات الاستعراض");
    }
}
