package ijaza.fact.arabic.telling;

import ijaza.fact.Fact;
import ijaza.fact.arabic.clause.Act;
import ijaza.fact.arabic.clause.Clause;
import ijaza.fact.arabic.clause.Clauses;
import ijaza.fact.arabic.page.Signs;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Reading;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Changes that clauses tell, each with the date that the clause gives it; without a date there is nothing to ask. */
public record DatedChanges(Clauses clauses) {

    private static final Pattern WHEN = Signs.pattern(
            "^(?:" + Phrases.WHEN + "|[^.؛،{date}]{1,60}?" + Phrases.WHEN_IN.replace("when", "later") + ")");

    /** What happened to whom: the subject, the sentence without its date, and the name of the event. */
    public record Change(String subject, String statement, String name) {}

    /** Reads one sort of change. */
    public interface Reader {
        Optional<Change> read(Reading reading, Clause clause, Hit hit);
    }

    public Stream<Fact> dated(Reading reading, Act act, Pattern pattern, Reader reader) {
        return clauses.telling(act)
                .flatMap(clause -> clause.inTail(pattern)
                        .limit(1)
                        .flatMap(hit -> reader
                                .read(reading, clause, hit)
                                .flatMap(change -> when(clause, hit).map(date -> fact(reading, change, date)))
                                .stream()));
    }

    private static Optional<Dated> when(Clause clause, Hit hit) {
        var end = hit.match().end();
        return clause.sentence()
                .find(WHEN, end, Math.max(end, clause.end()))
                .findFirst()
                .map(date -> behind(clause, date))
                .or(() -> clause.dateBefore()
                        .map(date -> new Dated(
                                date.mention("when"),
                                clause.sentence().span(date.match().start("first"), end))));
    }

    private static Dated behind(Clause clause, Hit date) {
        var group = date.has("when") ? "when" : "later";
        return new Dated(date.mention(group), clause.to(date.match().end(group)));
    }

    private static Fact fact(Reading reading, Change change, Dated date) {
        var told = reading.told(
                change.subject(),
                date.when().name(),
                change.statement() + " " + Phrases.on(date.when()),
                date.evidence());
        return Tellings.event(told, change.name(), date.when());
    }
}
