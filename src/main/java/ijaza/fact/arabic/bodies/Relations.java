package ijaza.fact.arabic.bodies;

import ijaza.fact.Body;
import ijaza.fact.Body.Side;
import ijaza.fact.Fact;
import ijaza.fact.arabic.page.Signs;
import ijaza.fact.arabic.telling.Phrases;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Mention;
import ijaza.fact.page.Reading;
import ijaza.text.Span;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds whom a body works with and for what, who sets its priorities, and which group it is one of. */
public final class Relations implements Finder {

    private static final String PURPOSE =
            "(?= لت[ء-ي]{2}ي[ء-ي](?![ء-ي])| ل(?:منع|دعم|بناء|ضمان|مكافحة|تنمية) | من أجل | بهدف | المكلفة? |[.؛،]|$)";
    private static final Pattern WORKS_WITH = Signs.pattern(Phrases.BEGIN
            + "(?<first>[يت](?:عمل|تعاون|عمل)) (?<what>{body}) " + "(?<how>(?:[ء-ي]+ ){0,4}?مع) (?<partners>[^.؛،]+?)"
            + PURPOSE + "(?: (?:ل|من أجل |بهدف )(?<aim>[^.؛]+))?");
    private static final Pattern PRIORITIES =
            Signs.pattern(Phrases.BEGIN + "(?<first>[يت]حدد) (?<who>{agent}) أولويات (?<what>{any})");
    private static final Pattern ONE_OF = Signs.pattern(
            "ومن (?:بين|ضمن) (?:(?:هذه|تلك) )?(?<group>{body})(?<list>(?:،? (?:و ?|وكذلك )?{body}[^.؛]*)+)");
    private static final Pattern MEMBER = Signs.pattern("(?:^ ?|، و| و| وكذلك )(?<member>{body})");

    @Override
    public Stream<? extends Fact> find(Reading reading) {
        return Stream.of(
                        reading.hits(WORKS_WITH).flatMap(hit -> worksWith(reading, hit)),
                        reading.hits(PRIORITIES).map(hit -> priorities(reading, hit)),
                        reading.hits(ONE_OF).flatMap(hit -> oneOf(reading, hit)))
                .flatMap(found -> found);
    }

    private static Stream<Body> worksWith(Reading reading, Hit hit) {
        var subject = reading.full(hit, "what");
        var opening = hit.text("first") + " " + subject + " ";
        var partners = reading.told(
                subject,
                hit.text("partners"),
                opening + reading.show(hit.span("how", "partners")),
                hit.span("first", "partners"));
        var with = Bodies.body(reading, partners, Side.WORKS_WITH, null);
        if (!hit.has("aim")) {
            return Stream.of(with);
        }
        var aim = reading.told(
                subject, hit.text("aim"), opening + reading.show(hit.span("how", "aim")), hit.span("first", "aim"));
        return Stream.of(with, Bodies.body(reading, aim, Side.WORKS_FOR, null));
    }

    private static Body priorities(Reading reading, Hit hit) {
        var subject = reading.full(hit, "what");
        var statement = hit.text("first") + " " + reading.full(hit, "who") + " أولويات " + subject;
        var told = reading.told(subject, hit.mention("who").name(), statement, hit.span("first", "what"));
        return Bodies.body(reading, told, Side.PRIORITIES_SET_BY, null);
    }

    private static Stream<Body> oneOf(Reading reading, Hit hit) {
        var group = reading.full(hit, "group");
        var named = hit.sentence().mentions().stream()
                .filter(mention -> reading.page().fullName(mention).equals(group))
                .filter(mention -> !mention.isBare())
                .findFirst()
                .orElse(hit.mention("group"));
        return hit.members("list", MEMBER).stream().map(member -> member(reading, group, named, member));
    }

    private static Body member(Reading reading, String group, Mention named, Mention member) {
        var subject = reading.page().fullName(member);
        var evidence = new Span(named.span().start(), member.span().end());
        var told = reading.told(subject, named.name(), subject + " من " + group, evidence);
        return Bodies.body(reading, told, Side.ONE_OF, group);
    }
}
