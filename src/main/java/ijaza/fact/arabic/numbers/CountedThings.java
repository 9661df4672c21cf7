package ijaza.fact.arabic.numbers;

import ijaza.fact.Count;
import ijaza.fact.arabic.page.Signs;
import ijaza.fact.arabic.words.Numerals;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Reading;
import ijaza.fact.page.Sentence;
import ijaza.text.Span;
import java.util.ArrayList;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads numbers with the things that they count: «خمس لجان وثلاثة مراكز». */
public final class CountedThings {

    /** Neither times nor money nor measures, and nothing of which thousands are counted. */
    private static final String THING =
            "(?<thing>(?!(?:مرة|مرات|مرتين|سنة|سنوات|سنتين|عاما?|أعوام|أشهر|شهرا?|يوما?|أيام|أسابيع|أسبوعا?|ساعة|ساعات"
                    + "|دقيقة|دقائق|ألفا?|آلاف|مليونا?|ملايين|مليارا?|مليارات|ملايين|دينارا?|دولارا?|ريالا?|درهما?|جنيها?|ليرة|كيلومترا?|كم|متر|مترا|هكتارا?|نسمة|طنا?|بالمئة|بالمائة|في|من|فقط)(?![ء-ي]))"
                    + "[ء-ي]{3,}(?: (?:غير )?(?![يت][ء-ي]{3,}(?:ها|هم|ون|ان|ا)(?![ء-ي])|و(?:ما|هي|هو|منها|منهم|كلا) |و"
                    + Numerals.SMALL
                    + " |مما|وما|وهي|سنويا|شهريا|حاليا|موزعة|موزعين|معينين|برئاسة|إضافة|علاوة|بمن|منها|منهم|تابعة)(?:[ء-ي]{2,}(?:ة|ا|ات|ين|ي)|أعضاء)(?![ء-ي])){0,2})";

    private static final String NUMBER = "(?<number>" + Numerals.ANY + ")";
    private static final String ONE = NUMBER + " " + THING;
    private static final Pattern EACH = Signs.pattern("(?:^|،? و ?)" + ONE + "(?=،? و|[^ء-ي]|$| )");
    static final String ALL = "(?<all>" + Numerals.ANY + " [ء-ي]{3,}[^.؛:]{0,160})";

    private static final Pattern NOT_ALL = Pattern.compile("علاوة علي|فضلا عن|بالاضافة الي|باستثناء|عدا");

    /** Whose things they are, and the words that the statement begins with. */
    record Opening(String subject, String words) {}

    private CountedThings() {}

    static boolean isWhole(Hit hit) {
        return isWhole(hit.sentence());
    }

    /** Whether nothing is counted beside what the number counts. */
    static boolean isWhole(Sentence sentence) {
        return !NOT_ALL.matcher(sentence.folded()).find();
    }

    /** «خمس لجان وثلاثة مراكز» counts twice. */
    static Stream<Count> each(Reading reading, Hit hit, Opening opening, int start) {
        var counts = new ArrayList<Count>();
        var sentence = hit.sentence();
        var next = hit.match().start("all");
        for (var one : sentence.find(EACH, next, hit.match().end("all")).toList()) {
            if (one.match().start() > next) {
                break;
            }
            next = one.match().end();
            counts.add(count(reading, opening, one, start));
        }
        return counts.stream();
    }

    private static Count count(Reading reading, Opening opening, Hit one, int start) {
        var key = reading.show(one.span("number", "thing"));
        var words =
                (opening.words().strip() + (opening.words().endsWith(" و") ? "" : " ") + key).replaceAll(" {2,}", " ");
        var evidence = new Span(start, one.span("thing").end());
        return new Count(
                reading.told(opening.subject(), key, words, evidence),
                one.text("thing"),
                Numerals.number(one.signed("number")));
    }
}
