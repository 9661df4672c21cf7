package ijaza.fact.arabic.duties;

import ijaza.fact.Fact;
import ijaza.fact.Task;
import ijaza.fact.arabic.page.Committees;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Reading;
import ijaza.text.Span;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the task that a body's long name says, for a body that is also called by its resolution alone. */
public final class SpeakingNames implements Finder {

    private static final Pattern HEAD = Pattern.compile("[ء-ي]+ (?=ال)");

    @Override
    public Stream<? extends Fact> find(Reading reading) {
        var committees = Committees.of(reading.page());
        return reading.page().mentions().entrySet().stream()
                .flatMap(named -> committees.workingUnder(named.getKey()).stream()
                        .flatMap(full -> reading.hits(Committees.WORKS_UNDER)
                                .filter(hit -> reading.full(hit, "what").equals(full))
                                .limit(1)
                                .flatMap(hit -> task(reading, hit, named.getKey()))));
    }

    private static Stream<Task> task(Reading reading, Hit hit, String shortName) {
        var name = hit.mention("what");
        var head = HEAD.matcher(name.name());
        if (!head.lookingAt()) {
            return Stream.empty();
        }
        var task = reading.show(
                new Span(name.span().start() + head.end(), name.span().end()));
        var statement = "تُعنى " + shortName + " ب" + task;
        return Stream.of(new Task(reading.told(shortName, task, statement, hit.span("what", "numbers"))));
    }
}
