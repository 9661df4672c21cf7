package ijaza.fact.arabic.page;

import ijaza.document.Passage;
import ijaza.document.Passage.Kind;
import ijaza.fact.arabic.words.Numerals;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Page;
import ijaza.fact.page.Sentence;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A list of functions with the sentence that announces it, and how many that sentence says there are (0: it does not say). */
public record AnnouncedList(Hit opening, int announced, List<Passage> points) {

    private static final Pattern OPENING = Signs.pattern(
            "(?:(?<number>" + Numerals.ANY
                    + ") )?(?<list>(?:ال)?(?:وظائف|مهام|أهداف|اختصاصات|مسؤوليات|صلاحيات|واجبات|أدوار|أولويات)(?: [ء-ي]+(?:ة|ية)(?![ء-ي]))?)[^.]*:$");

    public static Stream<AnnouncedList> in(Page page) {
        return page.sentences().stream().flatMap(sentence -> at(page, sentence));
    }

    private static Stream<AnnouncedList> at(Page page, Sentence sentence) {
        var points = page.passages().stream()
                .skip(sentence.passage() + 1L)
                .takeWhile(passage -> passage.kind() == Kind.LIST_ITEM)
                .toList();
        return points.isEmpty()
                ? Stream.empty()
                : sentence.find(OPENING).limit(1).map(hit -> new AnnouncedList(hit, announced(hit), points));
    }

    private static int announced(Hit hit) {
        return hit.has("number") ? Numerals.number(hit.signed("number")) : 0;
    }

    /** Whether the announced number is wrong. */
    public boolean disagrees() {
        return announced > 0 && announced != points.size();
    }
}
