package ijaza.fact.arabic.duties;

import ijaza.fact.Fact;
import ijaza.fact.Function;
import ijaza.fact.arabic.clause.Clause;
import ijaza.fact.arabic.clause.Clauses;
import ijaza.fact.arabic.page.AnnouncedList;
import ijaza.fact.arabic.page.Signs;
import ijaza.fact.arabic.telling.Clipping;
import ijaza.fact.arabic.telling.Phrases;
import ijaza.fact.arabic.words.Numerals;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Mention;
import ijaza.fact.page.Mention.Kind;
import ijaza.fact.page.Reading;
import ijaza.text.Span;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the points of a list of functions; what is doubtful in a point is left out of its key and its quote. */
public record Functions(Clauses clauses) implements Finder {

    private static final String CLOSING = "؛;.،,: ";
    private static final int FEWEST_LETTERS = 6;
    private static final int MOST_LETTERS = 500;

    @Override
    public Stream<? extends Fact> find(Reading reading) {
        return AnnouncedList.in(reading.page())
                .flatMap(list -> body(reading, list).stream().flatMap(body -> points(reading, list, body)));
    }

    /** Whose functions they are: named right beside the word, or the subject of the announcing clause, or meant by a pronoun. */
    private Optional<String> body(Reading reading, AnnouncedList list) {
        var hit = list.opening();
        return named(reading, hit)
                .or(() -> clauses.in(hit.sentence())
                        .filter(Clause::hasSubject)
                        .map(Clause::who)
                        .reduce((_, last) -> last))
                .or(() -> hit.has("pronoun") && !hit.signed("pronoun").isEmpty()
                        ? clauses.pronouns().meant(hit, "pronoun")
                        : Optional.empty())
                .or(() -> namesNobody(hit) ? reading.page().organisation() : Optional.empty());
    }

    /** A word of the announcement that announces nothing may be a name that nobody could read: «لدى إجازة أربع وظائف». */
    private static boolean namesNobody(Hit hit) {
        if (hit.sentence().mentions().stream().anyMatch(mention -> mention.kind() == Kind.BODY)) {
            return false;
        }
        var list = hit.match().start("list");
        var signed = hit.sentence().signed();
        var around =
                signed.substring(0, list) + " " + signed.substring(hit.match().end("list"));
        return ANNOUNCING.matcher(around).matches();
    }

    private static Optional<String> named(Reading reading, Hit hit) {
        if (hit.signed("list").isEmpty()) {
            return Optional.empty();
        }
        var list = hit.span("list");
        return hit.sentence().mentions().stream()
                .filter(mention -> mention.kind() == Kind.BODY || mention.kind() == Kind.PAPER)
                .filter(mention -> distance(mention, list) <= NEAR)
                .min(Comparator.comparingInt(mention -> distance(mention, list)))
                .map(reading.page()::fullName);
    }

    /** The words that can stand around «الوظائف» where only the page's own body can be meant. */
    private static final Pattern ANNOUNCING = Signs.pattern(
            "(?:[^ء-ي]|(?<![ء-ي])(?:[وفبل]?(?:" + Numerals.ANY
                    + "|من|أهم|أبرز|هي|ما|يلي|يأتي|الآتي|الآتية|التالي|التالية|تتمثل|يتمثل|تشمل|يشمل|تتضمن|يتضمن|في|فيما|على|النحو|بين|لها|له|لنا|لدينا|نتولى|نعمل"
                    + "|تتولى|يتولى|تختص|يختص|تقوم|يقوم|تمارس|يمارس|تضطلع|يضطلع|تهدف|يهدف|تسعى|يسعى|تعنى|يعنى|إلى|عن|تحقيق|كما|أيضا|كذلك|ذلك|هذه|سبيل|تحقيقا|لتحقيق|الرئيسية|الأساسية|العامة|الاستراتيجية|خلال|القيام|وهي|كافة|جميع))(?![ء-ي]))*");

    /** «مهام المجلس», «للمجلس خمس مهام», «يتولى المجلس المهام». */
    private static final int NEAR = 16;

    private static int distance(Mention mention, Span list) {
        return mention.span().start() >= list.end()
                ? mention.span().start() - list.end()
                : Math.max(0, list.start() - mention.span().end());
    }

    private static Stream<Function> points(Reading reading, AnnouncedList list, String body) {
        var size = list.disagrees() ? 0 : list.announced();
        var things = list.things();
        var opening = "من " + ofBody(things, body) + ": ";
        return IntStream.range(0, list.points().size()).boxed().flatMap(i -> {
            var point = withoutClosing(reading, list.points().get(i));
            return Clipping.beforeDoubt(reading, point).stream()
                    .filter(Functions::saysSomething)
                    .map(span -> {
                        var key = reading.show(span);
                        return new Function(reading.told(body, key, opening + key, span), things, i + 1, size);
                    });
        });
    }

    private static boolean saysSomething(Span point) {
        return point.length() >= FEWEST_LETTERS && point.length() <= MOST_LETTERS;
    }

    /** «وظائف رئيسية» of a body: «وظائف المكتب الرئيسية». */
    private static String ofBody(String things, String body) {
        var words = things.split(" ", 2);
        var adjective = words.length == 1 ? "" : " ال" + Phrases.withoutArticle(words[1]);
        return Phrases.withoutArticle(words[0]) + " " + body + adjective;
    }

    private static Span withoutClosing(Reading reading, Span span) {
        var end = span.end();
        while (end > span.start() + 1 && CLOSING.indexOf(reading.page().text().charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(span.start(), end);
    }
}
