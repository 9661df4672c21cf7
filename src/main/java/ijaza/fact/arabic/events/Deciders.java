package ijaza.fact.arabic.events;

import ijaza.fact.Fact;
import ijaza.fact.FactKind;
import ijaza.fact.Noted;
import ijaza.fact.arabic.clause.Act;
import ijaza.fact.arabic.clause.Clause;
import ijaza.fact.arabic.clause.Clauses;
import ijaza.fact.arabic.founding.Foundings;
import ijaza.fact.arabic.page.Signs;
import ijaza.fact.arabic.telling.Phrases;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Reading;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds by whose decision a body was founded or annexed: «بقرار من مجلس الوزراء». */
public record Deciders(Clauses clauses) implements Finder {

    private static final Pattern BY =
            Signs.pattern("^[^.؛]{0,90}?(?<how>بقرار|بأمر|بمرسوم|بتوجيه|بمبادرة) من (?<who>{agent})");

    @Override
    public Stream<? extends Fact> find(Reading reading) {
        var founded = clauses.telling(Foundings.ACTS)
                .flatMap(clause -> by(reading, clause, Foundings.body(reading, clause), "أُنشئ ", "أُنشئت "));
        var annexed = clauses.telling(Act.ANNEX)
                .flatMap(clause -> by(reading, clause, Changes.annexed(reading, clause), "ضُمّ ", "ضُمّت "));
        return Stream.concat(founded, annexed);
    }

    private static Stream<Fact> by(Reading reading, Clause clause, Optional<String> body, String him, String her) {
        return body.stream()
                .flatMap(subject ->
                        clause.inTail(BY).limit(1).map(hit -> fact(reading, clause, hit, subject, him, her)));
    }

    private static Fact fact(Reading reading, Clause clause, Hit hit, String subject, String him, String her) {
        var statement =
                Phrases.agree(subject, him, her) + subject + " " + hit.text("how") + " من " + reading.full(hit, "who");
        var told = reading.told(
                subject,
                hit.mention("who").name(),
                statement,
                clause.to(hit.match().end("who")));
        return new Noted(FactKind.EVENT, told);
    }
}
