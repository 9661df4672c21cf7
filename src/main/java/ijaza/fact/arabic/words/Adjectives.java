package ijaza.fact.arabic.words;

import java.util.Set;
import java.util.regex.Pattern;

/** Which definite word behind a noun is an adjective of it, and which is the next noun of the sentence. */
final class Adjectives {

    private static final Pattern MASCULINE = Pattern.compile("ال.+ي|الم(?!.ا.ي?.$).{3,}(?<!ات|ين|ة)");
    private static final Pattern FEMININE = Pattern.compile("ال.+ية|الم(?!.ا..ة$).{2,}ة");

    private static final Pattern INSIDE =
            Pattern.compile("ال.{3,}ي(?:ين|ون)|الم.{3,}ين|ال.ا.[ء-ي]?ة?|الا..ة|ال..ي.ة?|ال...اء|ال.ائ.ة?");
    private static final Set<String> OTHERS = Lexicon.words("""
            العام العامة الاعلي العليا الدائم الدائمة الكبير الكبيرة الكبري الصغير الصغيرة الجديد الجديدة الاول الاولي
            الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر الاحمر الحمراء الابيض البيضاء الاخضر الخضراء
            الازرق الزرقاء الوسطي الدنيا الخاص الحر الحرة الشامل الشاملة القديم القديمة الحديث الحديثة الشريف الشريفة
            الكريم الكريمة الاوسط الاقصي العاملة الناشئة الوطيدة الجافة القاحلة الساحلية الفائقة الهاشمية الرفيع الرفيعة
            القائمة الثابت الثابتة الحكيم السامي النامية السائر القاصرين الصغري
            """);

    /** Nouns that have the shape of an adjective and often stand behind a body. */
    private static final Set<String> NOUNS = Lexicon.words("""
            المهام المشورة المعلومة المعونة المنحة المهمة المعرفة المنطقة المدينة المملكة الميزانية المسؤولية العضوية
            المجتمع المشروع المؤتمر المقر المبني الموقع المنصب المقترح المدير المعايير المعيار المبلغ المحور المسابقة
            الاهمية الاولوية الشفافية التالي التالية الاتي الاتية الحالي الحالية الماضي الماضية السابق السابقة الثانية
            المذكورة المنعقد المنعقدة الميدانية المسابقات الرئيس الوزير العالم الجانب الواقع الطالب التقرير الطريق الشارع
            الجامعة العاصمة القاهرة الساعة الحاجة الامين الوكيل القانون اللائحة البيان السفير الامير الخاصة العامل القائم
            الصادر الصادرة التابع التابعة الحكومة الساحة المادة البنية الهوية الماهية النشاة الكيفية الهيكلة النهضة المرتبة المرحلة المنزلة المسيرة المنصة المهلة الدرجة الفائدة الغاية القائمة الراعي
            """);

    private Adjectives() {}

    static boolean isOne(Word word) {
        return word.isDefinite() && !NOUNS.contains(word.text()) && hasShape(word.text());
    }

    /** The same inside a name, where hardly anything else follows: «للمدن الآمنة». */
    static boolean isInside(Word word) {
        return word.isDefinite()
                && !NOUNS.contains(word.text())
                && (hasShape(word.text()) || INSIDE.matcher(word.text()).matches());
    }

    /** The same of a noun of this gender: «اللجنة العليا», but not «المجلس الخطة». */
    static boolean agrees(Word word, boolean feminine) {
        return isOne(word) && isFeminine(word.text()) == feminine;
    }

    private static boolean hasShape(String text) {
        return OTHERS.contains(text)
                || MASCULINE.matcher(text).matches()
                || FEMININE.matcher(text).matches();
    }

    private static boolean isFeminine(String text) {
        return text.endsWith("ة")
                || text.matches("ال(?:عليا|كبري|اولي|وسطي|دنيا|صغري)|ال..را?ء|البيضاء|الخضراء|الزرقاء");
    }
}
