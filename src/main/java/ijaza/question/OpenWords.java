package ijaza.question;

import ijaza.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds words that point at something that has not been named. */
public final class OpenWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    /** Pointing words that look back to an earlier sentence wherever they stand. */
    private static final Set<String> POINTING = folded(
            "هذا هذه هذان هذين هاتان هاتين هؤلاء ذلك تلك أولئك الجديد الجديدة المذكور المذكورة المذكورين أعلاه آنفا السالف"
                    + " this these those that's it its they them their he him his she her aforementioned");

    private static final Pattern ATTACHED =
            Pattern.compile("(?:\\p{L}{3,}(?:ه|ها|هم|هما|هن)|(?:ل|ب|من|في|عن|مع|علي|الي|لدي|عند)(?:ه|ها|هم|هما|هن))");

    /** Words that end like an attached pronoun and have none. */
    private static final Set<String> WHOLE = folded(
            "الله توجيه تنبيه تشويه تنزيه مياه اتجاه تجاه انتباه إكراه شبيه نزيه فقيه سفيه ترفيه أفواه جباه مهم أهم فهم أسهم يسهم تسهم ساهم متهم درهم رهن تفاهم مساهم ملهم مواجه يواجه تواجه يوجه توجه نوجه متجه اتجه وجه أوجه فواكه أشباه اشتباه مشتبه رفاه منبه كره نزه");

    private static final Pattern DEFINITE = Pattern.compile("[وفبلك]?(?:ال|لل)\\p{L}{2,}");

    private static final Set<String> ASKING = folded("أي أية كم ما كل كلا كلتا");

    /** What is asked for and never pointed at afterwards. */
    private static final Set<String> TIMES = folded("تاريخ عام سنة يوم شهر مرة عدد");

    private OpenWords() {}

    public static List<String> in(String stem) {
        var open = new ArrayList<String>();
        var named = false;
        var before = "";
        for (var word : WORD.matcher(Folding.fold(stem))
                .results()
                .map(found -> found.group())
                .toList()) {
            if (POINTING.contains(withoutConjunction(word)) || (!named && isAttached(word))) {
                open.add(word);
            }
            named |= DEFINITE.matcher(word).matches() || (ASKING.contains(before) && !TIMES.contains(word));
            before = word;
        }
        return open;
    }

    /** No word has both the article and a pronoun. */
    private static boolean isAttached(String word) {
        return ATTACHED.matcher(word).matches()
                && !DEFINITE.matcher(word).matches()
                && !WHOLE.contains(word)
                && !(word.startsWith("و") && WHOLE.contains(word.substring(1)));
    }

    private static String withoutConjunction(String word) {
        return word.length() > 3 && "وفبلك".indexOf(word.charAt(0)) >= 0 && POINTING.contains(word.substring(1))
                ? word.substring(1)
                : word;
    }

    private static Set<String> folded(String words) {
        return Set.of(Folding.fold(words).split(" "));
    }
}
