package ijaza.fact.arabic.founding;

import ijaza.fact.Event;
import ijaza.fact.Event.Side;
import ijaza.fact.Fact;
import ijaza.fact.arabic.clause.Clause;
import ijaza.fact.arabic.clause.Clauses;
import ijaza.fact.arabic.page.Signs;
import ijaza.fact.arabic.telling.Phrases;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Mention.Kind;
import ijaza.fact.page.Reading;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds by whose hand a body was founded: «تأسس المعهد على يد الدكتور ...». */
public record Founders(Clauses clauses) implements Finder {

    private static final Pattern BY_HAND =
            Signs.pattern("^[^.؛{person}]{0,60}? على (?:يد|يدي|أيدي) (?<who>{person})(?!،? ?و)");

    @Override
    public Stream<? extends Fact> find(Reading reading) {
        return clauses.telling(Foundings.ACTS)
                .filter(clause -> clause.named() == null || clause.named().kind() == Kind.BODY)
                .flatMap(clause -> Foundings.body(reading, clause).stream()
                        .flatMap(body ->
                                clause.inTail(BY_HAND).limit(1).map(hit -> founder(reading, clause, hit, body))));
    }

    private static Fact founder(Reading reading, Clause clause, Hit hit, String body) {
        var who = hit.mention("who").name();
        var statement = Phrases.agree(body, "أُنشئ ", "أُنشئت ") + body + " على يد " + who;
        var told = reading.told(body, who, statement, clause.to(hit.match().end("who")));
        return new Event(told, Side.WHO, "إنشاء " + body, null, who);
    }
}
