package ijaza.fact.arabic.page;

import ijaza.fact.arabic.words.Lexicon;
import ijaza.fact.page.Mention;
import ijaza.fact.page.Sentence;
import ijaza.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/** Heads of bodies in a sentence that belong to no name that was read, such as «مركزاً» or «لجنة خاصة», in their order. */
final class UnreadHeads {

    private static final int LOOK_BACK = 40;
    private static final Pattern FOUNDING = Pattern.compile(
            "(?<![ء-ي])[وف]?(?:انشات?|اسست?|شكلت?|احدثت?|استحدثت?|[يت]ضم|انشاء|تاسيس|تشكيل|احداث|اطلقت?|افتتحت?)(?![ء-ي])");
    private static final Pattern PREDICATE = Pattern.compile(
            "(?<![ء-ي])(?:و?ه[وي]|ك?اول|اكبر|اهم|اقدم|احد|احدي|افضل|ابرز|اعلي|الي|بوصفها?|بصفتها?|تعد|يعد|تعتبر|يعتبر) $");
    private static final Pattern WORD = Pattern.compile("[ء-ي]+");

    /** A head, whether a verb before it makes it a new body, and where it stands in the folded sentence. */
    record Unread(String head, boolean founded, int start) {}

    private final Deque<Unread> all = new ArrayDeque<>();

    private UnreadHeads() {}

    static UnreadHeads in(Sentence sentence) {
        var unread = new UnreadHeads();
        for (var word = WORD.matcher(sentence.folded()); word.find(); ) {
            var span = new Span(word.start(), word.end());
            var head = Lexicon.bodyIn(word.group());
            if (!head.isEmpty()
                    && !isPredicate(sentence.folded(), word.start())
                    && sentence.mentions().stream()
                            .noneMatch(mention -> mention.folded().overlaps(span))) {
                unread.all.add(new Unread(head, isFounded(sentence.folded(), word.start()), word.start()));
            }
        }
        return unread;
    }

    List<Unread> before(Mention mention) {
        var heads = new ArrayList<Unread>();
        while (!all.isEmpty() && all.getFirst().start() < mention.folded().start()) {
            heads.add(all.removeFirst());
        }
        return heads;
    }

    List<Unread> rest() {
        return List.copyOf(all);
    }

    /** «وهو أول مركز ...»: the same body again. */
    private static boolean isPredicate(String folded, int start) {
        return PREDICATE
                .matcher(folded.substring(Math.max(0, start - LOOK_BACK), start))
                .find();
    }

    private static boolean isFounded(String folded, int start) {
        return FOUNDING.matcher(folded.substring(Math.max(0, start - LOOK_BACK), start))
                .find();
    }
}
