package ijaza.fact.arabic.words;

import ijaza.fact.page.Mention;
import ijaza.fact.page.Mention.Kind;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads persons' names that no title and no post shows but the words around: «يشغل ... منصب», «يرأس المكتب ...», «خلفاً ل...». */
record UntitledPersons(Words words, PersonReader persons) {

    private static final Set<String> HEADING =
            Lexicon.words("يراس تراس يتراس تتراس يقود تقود يدير تدير قاد قادت ادار ادارت");
    private static final Set<String> HOLDING = Lexicon.words(
            "يشغل تشغل شغل شغلت يتولي تتولي تولي تولت عين عينت انتخب انتخبت كان كانت اصبح اصبحت تسلم تسلمت"
                    + " تقلد تقلدت يتقلد تتقلد استلم باشر باشرت");
    private static final Set<String> FOLLOWING =
            Lexicon.words("خلفه خلفها خلفته خلفتها يخلفه ليخلفه يراسه يراسها تراسه تراسها"
                    + " يتراسه يتراسها تتراسه تتراسها يقوده يقودها يديره يديرها");
    private static final Pattern SHOWS = Pattern.compile(
            "منصب|المنصب|مهام(?:ه|ها)?|رئاسة|ادارة|قيادة|امانة|الامانة|اول|هذا|مسؤولية|مقاليد|(?:رئيس|مدير|امين|محافظ|وزير|عميد|مفوض|منسق|نقيب)(?:ا|ة)");
    private static final Pattern ENDS_NAME = Pattern.compile(
            "[^ء-ي]|منذ|خلفا|في|من|الذي|التي|منصب|و.+|حاليا|وكيل|وكيلة|رئيس|رئيسة|عام|سنة|بعد|بصفته|بصفتها|حتي|ثم");
    /** Plural nouns and whatever else a person is not called. */
    private static final Pattern NO_NAME = Pattern.compile(
            "(?!فرحات|عرفات|بركات|زيات|جودات|نشات|حمادات|ذياب).*ات|(?:جهود|عملية|اعمال|شؤون|عمليات|سياسة|مشروع|حملة|حملات|خبراء|نحو|اكثر|فرق|جميع|كل|عدد|مجموعات|احد|احدي|فقط|م.{4,}ون|.{2,}يون|.{3,}يين|بعثات|بها|به)");

    /** Where a name begins inside its first word, and after which word it ends. */
    record Found(int skipped, int end) {
        static final Found NONE = new Found(0, -1);

        boolean isOne() {
            return end >= 0;
        }
    }

    Found read(int at, List<Mention> found) {
        if (at == 0 || !words.at(at).isLetters()) {
            return Found.NONE;
        }
        var before = words.at(at - 1).text();
        if (bare(before).equals("خلفا") && words.at(at).text().matches("ل(?!ل)[ء-ي]{3,}")) {
            var end = persons.readAfterPost(at);
            return end > at && isPlain(at, end) ? new Found(1, end) : Found.NONE;
        }
        var end = persons.readAfterPost(at);
        return end > at && isPlain(at, end) && isShown(at, end, bare(before), found) ? new Found(0, end) : Found.NONE;
    }

    private boolean isShown(int at, int end, String before, List<Mention> found) {
        var next = words.at(end).text();
        var head = Head.in(next);
        var namesBody = head != null && head.definite() && head.kind() == Kind.BODY && head.skipped() == 0;
        if (HOLDING.contains(before)) {
            return SHOWS.matcher(next).matches();
        }
        if (FOLLOWING.contains(before)) {
            return ENDS_NAME.matcher(next).matches();
        }
        return HEADING.contains(before)
                ? namesBody
                : isBehindHeaded(at, found) && ENDS_NAME.matcher(next).matches();
    }

    /** «يرأس المكتب ...», «الأمين العام هو ...»: right behind a body that a verb of heading stands before, or a post. */
    private boolean isBehindHeaded(int at, List<Mention> found) {
        var last = words.at(at - 1).text().matches("حاليا|الان|ه[وي]") ? at - 2 : at - 1;
        if (last < 0
                || found.isEmpty()
                || found.getLast().folded().end() != words.at(last).end()) {
            return false;
        }
        var mention = found.getLast();
        var first = last;
        while (first > 0 && words.at(first).start() > mention.folded().start()) {
            first--;
        }
        var isNamedPost = mention.kind() == Kind.POST && words.at(at - 1).text().matches("ه[وي]");
        return isNamedPost
                || mention.kind() == Kind.BODY
                        && first > 0
                        && isHeaded(bare(words.at(first - 1).text()));
    }

    private static boolean isHeaded(String verb) {
        return verb.matches("[يت]ت?راس");
    }

    private boolean isPlain(int at, int end) {
        for (var i = at; i < end; i++) {
            if (NO_NAME.matcher(words.at(i).text()).matches()) {
                return false;
            }
        }
        return true;
    }

    private static String bare(String word) {
        return word.matches("[وف].{2,}") ? word.substring(1) : word;
    }
}
