package ijaza.fact.arabic.bodies;

import ijaza.fact.Fact;
import ijaza.fact.FactKind;
import ijaza.fact.Noted;
import ijaza.fact.arabic.clause.Act;
import ijaza.fact.arabic.clause.Clause;
import ijaza.fact.arabic.clause.Clauses;
import ijaza.fact.arabic.page.Signs;
import ijaza.fact.arabic.telling.Phrases;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Mention;
import ijaza.fact.page.Reading;
import ijaza.text.Span;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the parts of a body that a sentence names, and of whom it is made up: «تضم سبع لجان، منها لجنة ... ولجنة ...». */
public record Members(Clauses clauses) implements Finder {

    private static final String END = "(?= ?[.،؛]| ?$|،? و(?:شركة|لجنة|مركز|معهد|قطاع|إدارة|دائرة|هيئة|مديرية|كلية) )";
    private static final String ONE = "{body}(?: \\([^)]{1,40}\\))?";
    /** A last part may go on with words that are no name; then it is not taken. */
    private static final Pattern NAMED = Signs.pattern(
            "^[^.؛{body}]{3,90}?(?:(?<=[ء-ي]):| ?،? (?:و?ه[وي]|منها|ومنها|من بينها|من ضمنها|أبرزها|أهمها|من أبرزها|ومن أبرزها|من أهمها|ومن أهمها|وهم)):? (?<list>"
                    + ONE + "(?:(?:،|؛)? ?و? ?" + ONE + "){1,14})" + END);

    private static final Pattern COME_FROM = Signs.pattern(
            "(?<![ء-ي])(?<first>[وف]?(?:[يت]نبثق|[يت]تفرع) (?:عن|من) (?<of>{body})) [^.؛{body}]{3,60}?(?:(?<=[ء-ي]):| ?،? (?:و?ه[وي]|منها|ومنها|أبرزها|أهمها)):? (?<list>"
                    + ONE + "(?:(?:،|؛)? ?و? ?" + ONE + "){1,14})" + END);
    private static final Pattern MEMBER = Signs.pattern("(?<member>{body})");
    private static final Pattern OF_WHOM = Signs.pattern(
            "^ من (?<whom>(?:ممثلي|ممثلين عن|مندوبي|مندوبين عن|رؤساء|وزراء|جميع|كافة) (?:(?![وف]?[يت](?:جتمع|عقد|تولي|رأس|ختص|نتخب|عين) )[^.؛،:]){4,90}?)(?=[.؛،]|$| وي| وت(?:جتمع|عقد|تولى))");

    @Override
    public Stream<? extends Fact> find(Reading reading) {
        var named = clauses.telling(Act.CONTAIN, Act.CONSIST, Act.DO)
                .filter(clause ->
                        isOfBody(clause) && (!clause.is(Act.DO) || clause.verb().matches("[وف]?[يت]ملك")))
                .flatMap(clause -> sentenceTail(clause, NAMED)
                        .flatMap(hit -> members(
                                reading,
                                hit,
                                clause.who(),
                                clause.is(Act.CONTAIN),
                                clause.to(clause.tail()).start())));
        var whom = clauses.telling(Act.CONSIST)
                .filter(Members::isOfBody)
                .flatMap(clause -> clause.inTail(OF_WHOM).limit(1).map(hit -> whom(reading, clause, hit)));
        var branches = reading.hits(COME_FROM)
                .flatMap(hit -> members(
                        reading,
                        hit,
                        reading.full(hit, "of"),
                        false,
                        hit.span("first").start()));
        return Stream.concat(branches, Stream.concat(named, whom));
    }

    private static boolean isOfBody(Clause clause) {
        return clause.hasSubject() && (clause.named() == null || clause.named().kind() == Mention.Kind.BODY);
    }

    /** The colon before a list ends the clause for other finders. */
    private static Stream<Hit> sentenceTail(Clause clause, Pattern pattern) {
        return clause.sentence()
                .find(pattern, clause.tail(), clause.sentence().signed().length())
                .limit(1);
    }

    /** What «تضم» says may be a member or a part; only of what a body consists of is it a part. */
    private static Stream<Noted> members(Reading reading, Hit hit, String whole, boolean contains, int start) {
        return hit.members("list", MEMBER).stream()
                .filter(member ->
                        !member.isBare() && !reading.page().fullName(member).equals(whole))
                .map(member -> {
                    var name = member.name();
                    var evidence = new Span(start, member.span().end());
                    var statement = contains
                            ? Phrases.agree(whole, "يضم ", "تضم ") + whole + " " + name
                            : name + " من مكونات " + whole;
                    return new Noted(FactKind.BODY, reading.told(whole, name, statement, evidence));
                });
    }

    private static Fact whom(Reading reading, Clause clause, Hit hit) {
        var whom = hit.text("whom");
        var statement = Phrases.verb(reading, clause) + " " + clause.who() + " من " + whom;
        var told = reading.told(
                clause.who(), whom, statement, clause.to(hit.match().end("whom")));
        return new Noted(FactKind.BODY, told);
    }
}
