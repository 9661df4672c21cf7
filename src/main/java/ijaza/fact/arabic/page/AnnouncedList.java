package ijaza.fact.arabic.page;

import ijaza.document.Passage;
import ijaza.document.Passage.Kind;
import ijaza.fact.arabic.words.Numerals;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Page;
import ijaza.fact.page.Sentence;
import ijaza.text.Folding;
import ijaza.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A list of functions with the words that announce it, and how many these say there are (0: they do not say). */
public record AnnouncedList(Hit opening, int announced, List<Span> points) {

    /** What the points of such a list are. */
    public static final String THINGS =
            "(?:وظائف|مهام|مهمات|أنشطة|أهداف|اختصاصات|مسؤوليات|صلاحيات|واجبات|أدوار|أولويات|غايات|مجالات عمل|خدمات|مسئوليات|أغراض|محاور عمل)";

    private static final String LIST = "(?<list>(?:ال)?" + THINGS + "(?<pronoun>(?:ها?|نا)(?![ء-ي]))?(?: ال(?<later>"
            + Numerals.SMALL + ")(?![ء-ي]))?(?: (?!الآتية|التالية)[ء-ي]+(?:ة|ية)(?![ء-ي]))?)";
    private static final Pattern NAMED = Signs.pattern("(?:(?<number>" + Numerals.ANY + ") )?" + LIST + "[^.:]*:$");
    private static final Pattern BY_VERB = Signs.pattern(
            "(?<![ء-ي])[وف]?[يت](?:ختص|تولى|ضطلع|مارس|عمل|قوم|هدف|سعى|عنى|عمل|شرف)(?![ء-ي])[^.:]*?(?<number>)(?<list>)(?<pronoun>)(?: ب| على| إلى| عن)?(?: ?ما يلي| ?ما يأتي| ?الآتي| ?التالي| تحقيق ما يلي)? ?:$");
    private static final Pattern HEADING =
            Signs.pattern("^[^ء-ي]{0,6}(?:(?:من )?(?:أهم|أبرز) )?(?<number>)" + LIST + "(?: {body})? ?:?$");

    public static Stream<AnnouncedList> in(Page page) {
        var inText = page.sentences().stream().flatMap(sentence -> at(page, sentence));
        var headed = IntStream.range(0, page.passages().size())
                .mapToObj(i -> page.heading(i).stream())
                .flatMap(found -> found)
                .flatMap(heading -> list(page, heading, heading.find(HEADING).findFirst()));
        return Stream.concat(inText, headed);
    }

    private static Stream<AnnouncedList> at(Page page, Sentence sentence) {
        var isLast = sentence.span().end()
                == page.passages().get(sentence.passage()).span().end();
        if (!sentence.signed().endsWith(":")) {
            return Stream.empty();
        }
        var opening =
                sentence.find(NAMED).findFirst().or(() -> sentence.find(BY_VERB).findFirst());
        return isLast ? list(page, sentence, opening) : Stream.empty();
    }

    private static Stream<AnnouncedList> list(Page page, Sentence sentence, Optional<Hit> opening) {
        var listed = points(page, sentence.passage() + 1);
        var points = listed.isEmpty() ? prose(page, sentence.passage() + 1) : listed;
        return points.isEmpty()
                ? Stream.empty()
                : opening
                        .filter(hit -> !hit.signed("list").isEmpty() || areActs(page, points))
                        .map(hit -> new AnnouncedList(hit, announced(hit), points))
                        .stream();
    }

    /** Without a word for what the points are, each must begin with a verbal noun. */
    private static boolean areActs(Page page, List<Span> points) {
        return points.stream()
                .allMatch(point ->
                        Parts.opensAct(Folding.fold(point.of(page.text())).split("[ ،:]", 2)[0]));
    }

    /** The points from here on with a marker like the first one's; other markers number what belongs to a point. */
    private static List<Span> points(Page page, int from) {
        var passages = page.passages();
        var items = passages.subList(Math.min(from, passages.size()), passages.size()).stream()
                .takeWhile(passage -> passage.kind() == Kind.LIST_ITEM)
                .map(Passage::span)
                .toList();
        var marker = items.isEmpty() ? "" : Marker.before(page.text(), items.getFirst());
        return items.stream()
                .filter(item -> Marker.before(page.text(), item).equals(marker))
                .toList();
    }

    /** The points of a paragraph that is nothing but a list: «تعزيز ...، وتنمية ...، ووضع ...». */
    private static List<Span> prose(Page page, int passage) {
        return page.sentences(passage).stream()
                .findFirst()
                .filter(sentence -> page.passages().get(passage).kind() == Kind.PARAGRAPH
                        && Parts.opensAct(sentence.folded().split("[ ،:]", 2)[0]))
                .map(sentence -> Parts.points(sentence, 0, sentence.signed().length()))
                .filter(points -> points.size() > 1)
                .orElse(List.of());
    }

    private static int announced(Hit hit) {
        if (hit.match().namedGroups().containsKey("later") && hit.has("later")) {
            return Numerals.number(hit.signed("later"));
        }
        return hit.has("number") && !hit.signed("number").isEmpty() ? Numerals.number(hit.signed("number")) : 0;
    }

    /** Whether the announced number is wrong. */
    public boolean disagrees() {
        return announced > 0 && announced != points.size();
    }

    /** What the points are called: «مهام». */
    public String things() {
        var list = opening.signed("list").isEmpty() ? "" : opening.text("list");
        var pronoun = opening.has("pronoun") ? opening.signed("pronoun").length() : 0;
        var words = list.split(" ", 2);
        var head = words[0].substring(0, words[0].length() - pronoun);
        return list.isEmpty() ? "مهام" : words.length == 1 ? head : head + " " + words[1];
    }
}
