package ijaza.text;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.text.Noun.Gender;
import ijaza.text.Noun.Number;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NounTests {

    @ParameterizedTest
    @CsvSource({
        "مكتب الأمم المتحدة لمكافحة الإرهاب, MASCULINE, SINGULAR",
        "المكتب, MASCULINE, SINGULAR",
        "لجنة مكافحة الإرهاب, FEMININE, SINGULAR",
        "اللجنة المنشأة عملا بالقرار, FEMININE, SINGULAR",
        "الجمعية العامة للأمم المتحدة, FEMININE, SINGULAR",
        "استراتيجية الأمم المتحدة, FEMININE, SINGULAR",
        "مجلس الأمن, MASCULINE, SINGULAR",
        "ميثاق الأمم المتحدة, MASCULINE, SINGULAR",
        "قانون العمل, MASCULINE, SINGULAR",
        "إعلان باريس, MASCULINE, SINGULAR",
        "كيان مستقل, MASCULINE, SINGULAR",
        "معاهدة السلام, FEMININE, SINGULAR",
        "وظائف رئيسية, FEMININE, PLURAL",
        "الركائز الأربع, FEMININE, PLURAL",
        "الهيئات الفرعية, FEMININE, PLURAL",
        "الأمم المتحدة, FEMININE, PLURAL",
        "أهداف المكتب, FEMININE, PLURAL",
        "لجان المجلس, FEMININE, PLURAL",
        "اللجنتان الفرعيتان, FEMININE, DUAL",
        "القراران, MASCULINE, DUAL",
    })
    void knowsGenderAndNumberOfANamesHead(String name, Gender gender, Number number) {
        assertThat(Noun.headOf(name)).extracting(Noun::gender, Noun::number).containsExactly(gender, number);
    }
}
