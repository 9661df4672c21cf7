package ijaza.fact.arabic.clause;

import java.util.regex.Pattern;

/** Whether a verb is said of the world: not denied, wished, planned, quoted, reported or asked. */
final class Assertion {

    private static final Pattern UNREAL = Pattern.compile(
            "(?<![ء-ي])[وف]?(?:لا|لم|لن|الا|ان|بان|لان|ما|لو|اذا|كي|لكي|حتي|سوف|ليس|ليست|دون|قبل ان|هل)$");
    /** «إلى أن أُسست ...» did happen. */
    private static final Pattern UNTIL = Pattern.compile("(?:الي|منذ|بعد) ان$");

    private static final Pattern REPORTED = Pattern.compile(
            "(?<![ء-ي])[وف]?(?:قالت?|زعمت?|[يت]زعم|يقال|يروي|افادت?|ذكرت?|[يت]قول|[يت]عتقد|يظن|ادعت?|بحسب|حسبما|تردد|كتبت?|يشاع|[يت]تردد|قيل|تشير روايات|يرجح|لو|اذا|مثال|مثلا)(?![ء-ي])");
    /** «... أن الجامعة تأسست»: somebody's thought; «كما أن» and «إن» at the beginning are none. */
    private static final Pattern COMPLEMENT = Pattern.compile(
            "(?<!كما |يذكر |بالذكر |المعروف |المعلوم |علما |حيث |اذ |الا |غير |الي |منذ |بعد )(?<=[ء-ي،] )(?:ب|ل|ك)?ان(?:ها?)? ");

    private static final Pattern PLANNED = Pattern.compile(
            "(?<![ء-ي])[وف]?(?:من المقرر|من المتوقع|من المزمع|يعتزم|تعتزم|مقترح|مشروع قرار|من المنتظر)(?![ء-ي])");
    private static final Pattern BLANK = Pattern.compile("\\.{4,}|_{3,}|…{2,}");
    private static final Pattern FILLER = Pattern.compile("لوريم|هذا النص هو مثال|نص تجريبي|نص شكلي|ايبسوم");

    private Assertion() {}

    static boolean holds(String signed, int verb, boolean present) {
        var before = signed.substring(0, verb).stripTrailing();
        return (UNTIL.matcher(before).find() || !UNREAL.matcher(before).find())
                && !(present && before.matches(".*(?<![ء-ي])[وف]?قد$"))
                && !isQuoted(before)
                && !COMPLEMENT.matcher(before).find()
                && !REPORTED.matcher(before).find()
                && !PLANNED.matcher(before).find();
    }

    /** A sentence of which nothing is taken. */
    static boolean isSaid(String signed) {
        return !signed.endsWith("؟")
                && !signed.endsWith("?")
                && !BLANK.matcher(signed).find()
                && !FILLER.matcher(signed).find();
    }

    static boolean isQuoted(String before) {
        var open = before.chars().filter(c -> c == '«').count()
                - before.chars().filter(c -> c == '»').count();
        var bracket = before.lastIndexOf('(') > before.lastIndexOf(')');
        var straight = before.chars().filter(c -> c == '"').count();
        return open > 0 || bracket || straight % 2 == 1;
    }
}
