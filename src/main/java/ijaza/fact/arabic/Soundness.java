package ijaza.fact.arabic;

import ijaza.fact.Fact;
import ijaza.fact.page.Pairs;
import ijaza.text.Folding;
import java.util.regex.Pattern;

/** Whether the words of a fact can stand by themselves: nothing cut off, run together or pointing at what is not there. */
final class Soundness {

    private static final Pattern RUN_TOGETHER = Pattern.compile("[ء-ي]ة[ء-ي]{2,}");
    private static final Pattern CUT_OFF = Pattern.compile(
            "(?:.* )?(?:من|في|الي|علي|عن|مع|ان|بان|حيث|التي|الذي|الذين|بين|او|ثم|لدي|عند|كما|و|ب|ل|ذات|ذو|ذي|غير|(?<!عن )بعد|قبل|خلال|نحو|تحت|ضمن|كل|جميع|عدة|اي|هي|هو|وهي|وهو|قد|كان|كانت|ما|لا|بما|مما|عبر|ضد|هذا|هذه|دون|و?[يت](?:شمل|تضمن|تمثل|ضم|لي|اتي)|التالية|الاتية|كالتالي|كالاتي)");
    private static final Pattern POINTS_BACK = Pattern.compile(
            "(?:لها|له|لهم|لهما|فيها|فيه|منها|منه|منهم|عليها|عليه|بها|به|اليها|اليه|عنها|عنه|ايضا|كذلك)(?: .*)?"
                    + "|(?:.* )?[وبلكف]*(?:هذا|هذه|هؤلاء|تلك)(?! (?:المجال|الشان|الصدد|الخصوص|الاطار|الغرض)(?:ات)?(?![ء-ي])) .*");

    /** A key with half a pair of them was cut out of the middle of something. */
    private static final String MARKS = "()«»“”\"\"";

    private Soundness() {}

    static boolean holds(Fact fact) {
        var key = Folding.fold(fact.key());
        var subject = Folding.fold(fact.subject());
        return Pairs.areWhole(fact.key(), MARKS)
                && isWhole(key)
                && isWhole(subject)
                && !POINTS_BACK.matcher(key).matches();
    }

    private static boolean isWhole(String folded) {
        return !RUN_TOGETHER.matcher(folded).find() && !CUT_OFF.matcher(folded).matches();
    }
}
