package ijaza.question.drafting;

import ijaza.fact.Fact;
import ijaza.question.OpenWords;
import ijaza.question.drafting.Material.Dated;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Events from the oldest to the newest, asked without their dates. */
record OrderingQuestions(Material material, Scribe scribe) implements Drafter {

    private static final int MOST = 5;

    @Override
    public Stream<Draft> draft() {
        var events = inOrder();
        if (events.size() < 3) {
            return Stream.empty();
        }
        var facts = events.stream().map(Dated::fact).toList();
        var dates = events.stream()
                .map(event -> scribe.say(
                        "date",
                        Map.of("what", event.what(), "when", event.when().written())))
                .collect(Collectors.joining(scribe.say("then", Map.of())));
        var ask = Ask.of(Use.FINAL, "oldest", List.<Fact>copyOf(facts)).with("dates", dates);
        return Stream.of(scribe.ordering(ask, events.stream().map(Dated::what).toList()));
    }

    /** Of two events in one year or month without days nobody knows which was first. */
    private List<Dated> inOrder() {
        var sorted = material.dated().stream()
                .filter(event -> OpenWords.in(event.what()).isEmpty())
                .sorted(Comparator.comparingInt(OrderingQuestions::rank))
                .toList();
        var told = new ArrayList<Dated>();
        for (var event : sorted) {
            if (told.isEmpty() || isAfter(event, told.getLast())) {
                told.add(event);
            }
        }
        return told.subList(0, Math.min(MOST, told.size()));
    }

    private static boolean isAfter(Dated event, Dated earlier) {
        var when = event.when();
        var before = earlier.when();
        if (when.month() == null || before.month() == null) {
            return when.year() > before.year();
        }
        var bothHaveDays = when.day() != null && before.day() != null;
        return bothHaveDays ? rank(event) > rank(earlier) : rank(event) / 100 > rank(earlier) / 100;
    }

    private static int rank(Dated event) {
        var when = event.when();
        var month = when.month() == null ? 0 : when.month();
        var day = when.day() == null ? 0 : when.day();
        return (when.year() * 100 + month) * 100 + day;
    }
}
