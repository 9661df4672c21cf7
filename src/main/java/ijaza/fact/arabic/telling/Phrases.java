package ijaza.fact.arabic.telling;

import ijaza.fact.arabic.clause.Clause;
import ijaza.fact.page.Mention;
import ijaza.fact.page.Reading;
import ijaza.text.Noun;

/** The few joints of Arabic statements that depend on the name that they are joined to. */
public final class Phrases {

    /** Where an affirmed verb may begin, with the conjunctions written onto it. */
    public static final String BEGIN = "(?<![ء-ي])(?<!(?:لا|لم|لن|ألا) )[وف]?(?:قد |كان قد |كانت قد )?";

    /** How a date is joined to its verb; without a joint the date is somebody else's. */
    public static final String WHEN =
            " (?:(?:في|منذ|بتاريخ|اعتبارا من|خلال|ب)(?: ?(?:يوم|مطلع|أوائل|أواخر|منتصف|نهاية|بداية|شهر))? ?"
                    + "(?:(?:ال)?(?:أحد|اثنين|ثلاثاء|أربعاء|خميس|جمعة|سبت)،? (?:الموافق )?)?(?:(?:ال)?عام |سنة )?|(?:(?:ال)?عام|سنة|يوم) (?:(?:ال)?(?:أحد|اثنين|ثلاثاء|أربعاء|خميس|جمعة|سبت)،? (?:الموافق )?)?)(?<when>{date})";

    /** The same with a preposition, which alone reaches back over other words: in «زلزال عام 1992» the year is the earthquake's. */
    public static final String WHEN_IN =
            " (?:في|بتاريخ|منذ|اعتبارا من|ابتداء من) ?(?:يوم |مطلع |أوائل |أواخر |منتصف |نهاية |بداية |شهر )?"
                    + "(?:(?:ال)?(?:أحد|اثنين|ثلاثاء|أربعاء|خميس|جمعة|سبت)،? (?:الموافق )?)?(?:(?:ال)?عام |سنة )?(?<when>{date})";

    /** The legal basis between a body and its date; a basis with a date of its own («الصادر في ...») takes the date. */
    public static final String LEGAL =
            "(?:،? (?:بموجب|عملا|بقرار|بناء|بمرسوم|بقانون|وفقا|استنادا|بمقتضي|بمبادرة|بتوجيه|بأمر|بظهير|بدعم|بشراكة"
                    + "|في مدينة|في العاصمة|في {word}(?=،? (?:عام|سنة|في|يوم|بتاريخ))|من قبل|ك(?:هيئة|مؤسسة|جمعية|منظمة|شركة|جهة|كيان)|علي يد|تحت اسم|باسم|من طرف) "
                    + "(?:(?!مؤرخ|صادر|صدر|معتمد|متخذ|الذي|التي)[^.،؛]){1,90}?)?";

    public static final String FOUNDED = "(?:أنشئت?|أسست?|تأسست?|استحدثت?|(?:تم|جرى) (?:إنشاء|تأسيس|استحداث))";

    /** What sort of body something is, without an article. */
    public static final String SORT =
            "(?:مؤسسة|هيئة|منظمة|جهاز|مركز|جمعية|وكالة|شركة|اتحاد|مجلس|لجنة|جهة|جامعة|شبكة|رابطة|سلطة|بنك|مصرف|كيان|آلية|معهد|صندوق|برنامج|ذراع|بيت خبرة|منتدى|تجمع|مرجعية|صرح)";

    /** Where another verb goes on about the same subject. */
    public static final String AND_VERB =
            " وي[ء-ي]{3,}| وت(?:تألف|تولى|ضم|تكون|جتمع|تبع|عنى|عمل|هدف|سعى|ختص|شرف|قدم|قوم|مثل|شمل|ضطلع|صدر|عقد|ملك|تمتع)(?![ء-ي])";

    private Phrases() {}

    /** The clause's verb as it is written. */
    public static String verb(Reading reading, Clause clause) {
        return reading.show(clause.sentence()
                .span(clause.start(), clause.start() + clause.verb().length()));
    }

    public static String agree(String name, String masculine, String feminine) {
        return Noun.headOf(name).isFeminine() ? feminine : masculine;
    }

    /** The name after ل, which swallows the alef of the article, and its lam too where the name begins with one. */
    public static String to(String name) {
        if (name.startsWith("الل")) {
            return "ل" + name.substring(2);
        }
        return name.startsWith("ال") ? "لل" + name.substring(2) : "ل" + name;
    }

    public static String on(Mention date) {
        var isYear = date.date() == null
                ? date.name().matches("[0-9٠-٩]{4}.*")
                : date.date().isYearAlone();
        return (isYear ? "في عام " : "في ") + date.name();
    }

    /** A name in the singular or dual after «من» or «في» stays as it is; only the article of a bare word is dropped. */
    public static String withoutArticle(String word) {
        return word.startsWith("ال") ? word.substring(2) : word;
    }
}
