package ijaza.fact.arabic.people;

import ijaza.fact.Fact;
import ijaza.fact.Office;
import ijaza.fact.arabic.clause.Act;
import ijaza.fact.arabic.clause.Clause;
import ijaza.fact.arabic.clause.Clauses;
import ijaza.fact.arabic.page.Signs;
import ijaza.fact.arabic.telling.Phrases;
import ijaza.fact.arabic.telling.Terms;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Mention;
import ijaza.fact.page.Mention.Kind;
import ijaza.fact.page.Reading;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds who holds a post, and since when: «يشغل فلان منصب المحافظ منذ ...», «تتولى فلانة رئاسة المجلس». */
public record Posts(Clauses clauses) implements Finder {

    private static final String POST =
            "(?<post>(?:{post}|ال[ء-ي]{4,})(?: (?!منذ|في |خلفا|عام |سنة |حاليا)(?:{body}|[ء-ي]{2,})){0,3})";
    private static final Pattern OCCUPIES = Signs.pattern(
            "^ (?:حاليا )?(?:(?:منصب |مهام |رئاسة |إدارة |قيادة |أمانة )(?<what>{body})|(?<organ>{body})|(?:منصب |مهام )"
                    + POST + ")");
    private static final Pattern SINCE = Signs.pattern("^(?: {any}|[^.،؛{date}]){0,60}?،?" + Phrases.WHEN);
    private static final Pattern PERSON_LAST = Signs.pattern(
            "(?<first>(?<verb>[يت]شغل) (?:حاليا )?(?:منصب|مهام)) (?<post>{post}),? ?(?:حاليا )?(?<who>{person})(?:"
                    + Phrases.WHEN + ")?");

    @Override
    public Stream<? extends Fact> find(Reading reading) {
        return Stream.concat(
                clauses.telling(Act.OCCUPY, Act.ASSUME)
                        .filter(clause -> isPerson(clause.named()))
                        .flatMap(clause ->
                                clause.inTail(OCCUPIES).limit(1).flatMap(hit -> occupies(reading, clause, hit))),
                reading.hits(PERSON_LAST).flatMap(hit -> personLast(reading, hit)));
    }

    private static boolean isPerson(@Nullable Mention mention) {
        return mention != null && mention.kind() == Kind.PERSON;
    }

    private static Stream<Fact> occupies(Reading reading, Clause clause, Hit hit) {
        if (hit.has("organ")) {
            return organ(reading, clause, hit);
        }
        return hit.has("what") ? presides(reading, clause, hit) : holds(reading, clause, hit);
    }

    private static Stream<Fact> presides(Reading reading, Clause clause, Hit hit) {
        var body = reading.full(hit, "what");
        var verb = isFeminine(clause) ? "تتولى " : "يتولى ";
        var statement = verb + clause.who() + " رئاسة " + body;
        return office(
                reading, clause, body, "رئيس " + body, statement, hit.match().end("what"));
    }

    /** «تتولى فلانة الأمانة العامة للاتحاد». */
    private static Stream<Fact> organ(Reading reading, Clause clause, Hit hit) {
        var organ = hit.mention("organ");
        var body = reading.full(hit, "organ");
        var verb = isFeminine(clause) ? "تتولى " : "يتولى ";
        return organ.core().getFirst().equals("امانة") && !organ.isBare()
                ? office(
                        reading,
                        clause,
                        body,
                        "رئيس " + body,
                        verb + clause.who() + " " + body,
                        hit.match().end("organ"))
                : Stream.empty();
    }

    private static Stream<Fact> holds(Reading reading, Clause clause, Hit hit) {
        var post = hit.text("post");
        var verb = isFeminine(clause) ? "تشغل " : "يشغل ";
        var statement = verb + clause.who() + " منصب " + post;
        var named = hit.mentions("post").stream()
                .filter(mention -> mention.kind() == Mention.Kind.BODY)
                .map(reading.page()::fullName)
                .findFirst();
        return named
                .or(() -> bodyOf(reading, post))
                .or(() -> Optional.of(post).filter(name -> name.indexOf(' ') > 0))
                .stream()
                .flatMap(body -> office(
                        reading, clause, body, post, statement, hit.match().end("post")));
    }

    private static boolean isFeminine(Clause clause) {
        return clause.verb().startsWith("تت")
                || clause.verb().startsWith("تش")
                || clause.verb().endsWith("ت");
    }

    private static Stream<Fact> office(
            Reading reading, Clause clause, String body, String post, String statement, int end) {
        var who = clause.who();
        var office = new Office(reading.told(body, who, statement, clause.to(end)), who, post, false);
        var since = clause.sentence()
                .find(SINCE, end, Math.max(end, clause.end()))
                .limit(1)
                .map(date -> Terms.since(
                        reading,
                        who,
                        date.mention("when"),
                        statement,
                        clause.to(date.match().end("when"))));
        return Stream.concat(Stream.of(office), since);
    }

    private static Stream<Fact> personLast(Reading reading, Hit hit) {
        var who = hit.mention("who").name();
        var post = hit.mention("post").name();
        var statement = hit.text("verb") + " " + who + " منصب " + post;
        var since = hit.optional("when")
                .map(when ->
                        Terms.since(reading, reading.full(hit, "who"), when, statement, hit.span("first", "when")));
        return bodyOf(reading, reading.full(hit, "post")).stream()
                .flatMap(body -> Stream.concat(
                        Stream.of(new Office(
                                reading.told(body, who, statement, hit.span("first", "who")), who, post, false)),
                        since.stream()));
    }

    /** «وزير الزراعة»: the ministry itself, if the page is about one; «المحافظ»: the page's own body. */
    private static Optional<String> bodyOf(Reading reading, String post) {
        var isAnothers = post.matches(".+ ل(?:ل|[^ل]).{4,}")
                && !reading.page()
                        .organisation()
                        .filter(own -> post.endsWith(own.replaceFirst("^ال", "لل")))
                        .isPresent();
        return reading.page()
                .organisation()
                .filter(own -> post.startsWith("ال") && !isAnothers || sharesField(own, post));
    }

    private static boolean sharesField(String own, String post) {
        return own.endsWith(post.substring(post.indexOf(' ') + 1)) || post.contains(own);
    }
}
