package ijaza.text;

import java.util.Set;
import java.util.regex.Pattern;

/** The head of an Arabic name, such as مكتب or لجنة, with the gender and number that verbs and pronouns follow. */
public record Noun(String head, Gender gender, Number number) {

    private static final Set<String> FEMININE = Set.of(
            "ذراع", "يد", "نار", "ارض", "حرب", "سوق", "دار", "امم", "اونروا", "يونسكو", "يونسيف", "يونيسف", "يونيسيف",
            "فاو", "اسكوا", "ويبو", "ايسيسكو", "اسيسكو", "الكسو", "ايكاو", "اوتشا", "يونيدو", "اوبك", "اوابك",
            "انتوساي", "ايسكو");
    private static final Set<String> BROKEN_PLURALS = Set.of(
            "لجان", "دول", "نظم", "اسس", "خطط", "فرق", "فروع", "مدن", "طرق", "شعب", "صناديق", "امم", "شؤون", "حقوق",
            "موارد", "جوانب", "ولايات", "سنوات");
    /** وظائف and ركائز, أهداف and أعمال, مكاتب and مشاريع. */
    private static final Pattern PLURAL_SHAPE = Pattern.compile("..ائ.|ا..ا.|م.ا.ي?.");

    private static final Pattern PLURAL_LIKE = Pattern.compile(
            "اتحاد|اتفاق|انجاز|اصدار|اعداد|اصلاح|ارشاد|انشاء|اعلان|معاهد.|مناخ|محافظ|مساعد|مراقب|معاون|محاسب|مقاول|مشارك");
    private static final Pattern VERBAL_NOUN = Pattern.compile("(?:ال)?إ\\p{L}\\p{L}ا\\p{L}(?: |$)");
    private static final Pattern DUAL_SHAPE = Pattern.compile("..+[^ي]تان|..+تين|(?:قرار|مكتب|مركز|تقرير)ان");
    private static final Pattern SOUND_PLURAL = Pattern.compile("...+(?:ات|ون)");

    /** Grammatical gender; a plural of things counts as feminine. */
    public enum Gender {
        MASCULINE,
        FEMININE
    }

    /** Grammatical number. */
    public enum Number {
        SINGULAR,
        DUAL,
        PLURAL
    }

    /** Reads the head of a name; its article and vowel marks do not matter. */
    public static Noun headOf(String name) {
        var head = Folding.withoutArticle(Folding.fold(name).split(" ", 2)[0]);
        var number = isVerbalNoun(name) ? Number.SINGULAR : numberOf(head);
        var feminine = number == Number.PLURAL && !head.endsWith("ون")
                || head.endsWith("ة")
                || head.endsWith("تان")
                || head.endsWith("تين")
                || FEMININE.contains(head);
        return new Noun(head, feminine ? Gender.FEMININE : Gender.MASCULINE, number);
    }

    public boolean isFeminine() {
        return gender == Gender.FEMININE;
    }

    /** إطلاق and إنشاء have the shape of أعمال and another first letter. */
    private static boolean isVerbalNoun(String name) {
        return VERBAL_NOUN.matcher(name).lookingAt();
    }

    private static Number numberOf(String head) {
        if (DUAL_SHAPE.matcher(head).matches()) {
            return Number.DUAL;
        }
        var plural = BROKEN_PLURALS.contains(head)
                || SOUND_PLURAL.matcher(head).matches() && !head.equals("قانون") && !head.equals("تعاون")
                || PLURAL_SHAPE.matcher(head).matches()
                        && !PLURAL_LIKE.matcher(head).matches();
        return plural ? Number.PLURAL : Number.SINGULAR;
    }
}
