package ijaza.question.wording;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.fact.Evidence;
import ijaza.fact.Office;
import ijaza.fact.Task;
import ijaza.fact.Told;
import ijaza.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class GrammarTests {

    private static final Grammar ARABIC = Grammar.of(Language.ARABIC);
    private static final Grammar ENGLISH = Grammar.of(Language.ENGLISH);

    @Test
    void saysWhatIsDoneAsTheActOfDoingIt() {
        assertThat(doing("maintains the register")).isEqualTo("maintaining the register");
        assertThat(doing("certifies seeds")).isEqualTo("certifying seeds");
        assertThat(doing("publishes the journal")).isEqualTo("publishing the journal");
        assertThat(doing("runs the school")).isEqualTo("running the school");
        assertThat(doing("is responsible for livestock breeding")).isEqualTo("livestock breeding");
        assertThat(doing("is there to promote trade")).isEqualTo("promoting trade");
        assertThat(doing("shall submit a report")).isEqualTo("submitting a report");
    }

    @Test
    void leavesOpenWhatPointsOutOfItself() {
        assertThat(ENGLISH.duty(task("the Board", "publishes its report")).isOpen())
                .isTrue();
        assertThat(ENGLISH.duty(task("the Board", "publishes the report")).isOpen())
                .isFalse();
    }

    @Test
    void knowsAVerbByItsLettersAndNotByItsMarks() {
        var funds = new Task(new Told(
                "الصندوق", "يموّل المشاريع الصغيرة", "يموّل الصندوق المشاريع الصغيرة.", new Evidence(0, 1, "ي")));
        assertThat(ARABIC.duty(funds).manner()).isEqualTo(Duty.Manner.DOING);
    }

    @Test
    void callsAnArabicListDefiniteOnlyWhereItsFormIsSure() {
        assertThat(ARABIC.definite("وظائف رئيسية")).contains("الوظائف الرئيسية");
        assertThat(ARABIC.definite("مكاتب الإقليمية")).contains("المكاتب الإقليمية");
        assertThat(ARABIC.definite("مجالات عمل")).isEmpty();
        assertThat(ARABIC.listed("مهام", 0, "المجلس")).contains("مهام المجلس");
        assertThat(ARABIC.listed("وظائف رئيسية", 5, "المكتب")).contains("الوظائف الرئيسية الخمس للمكتب");
        assertThat(ENGLISH.listed("main functions", 4, "the Office")).contains("four main functions of the Office");
    }

    @Test
    void writesOtherNumbersAsTheTextWritesThisOne() {
        assertThat(ARABIC.numerals().near("خمسة", 5)).containsExactly("أربعة", "ستة", "ثلاثة");
        assertThat(ARABIC.numerals().near("٢١", 21)).containsExactly("١٩", "٢٣", "١٧");
        assertThat(ENGLISH.numerals().near("two", 2)).containsExactly("three", "four", "five");
        assertThat(ENGLISH.numerals().in("the four pillars", 4)).contains("four");
    }

    @Test
    void setsNoPeriodBesideOneThatMeansTheSame() {
        var arabic = new Periods(Phrases.of(Language.ARABIC, "period"));
        assertThat(arabic.beside("كل سنتين")).doesNotContain("كل عامين").contains("كل ثلاث سنوات");
        assertThat(arabic.beside("مرة كل شهر")).contains("مرة كل شهرين");
        assertThat(arabic.beside("مرتين في السنة")).contains("ثلاث مرات في السنة");
        assertThat(arabic.beside("مرة واحدة سنوياً")).contains("مرتين سنوياً");
        assertThat(arabic.beside("في كل ربيع")).isEmpty();
        var english = new Periods(Phrases.of(Language.ENGLISH, "period"));
        assertThat(english.beside("twice a year")).contains("once a year");
        assertThat(english.beside("every two years")).doesNotContain("every second year");
    }

    @Test
    void agreesWithVerbalNounsThatLookLikePlurals() {
        assertThat(ARABIC.form("إطلاق الجائزة", 4)).isZero();
        assertThat(ARABIC.form("أعمال اللجنة", 4)).isEqualTo(3);
        assertThat(ARABIC.form("المصادقة على الاتفاقية", 4)).isEqualTo(1);
    }

    @Test
    void tellsPersonsFromPosts() {
        assertThat(ENGLISH.isPerson("Halima Osei")).isTrue();
        assertThat(ENGLISH.isPerson("an Under-Secretary-General")).isFalse();
        assertThat(ARABIC.isPerson("سامي النابلسي")).isTrue();
        assertThat(ARABIC.isPerson("رئيس الوزراء")).isFalse();
    }

    @Test
    void acceptsAFamilyNameByItself() {
        var office = new Office(told("the League", "Anneke de Vries"), "Anneke de Vries", "first President", true);
        assertThat(ENGLISH.names(office)).isEqualTo(List.of("Anneke de Vries", "de Vries", "Vries"));
    }

    private static String doing(String predicate) {
        return ENGLISH.duty(task("the Centre", predicate)).words();
    }

    private static Task task(String subject, String predicate) {
        return new Task(new Told(
                subject, predicate, "T" + subject.substring(1) + " " + predicate + ".", new Evidence(0, 1, "T")));
    }

    private static Told told(String subject, String key) {
        return new Told(subject, key, key + " of " + subject + ".", new Evidence(0, 1, "T"));
    }
}
