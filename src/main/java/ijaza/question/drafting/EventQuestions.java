package ijaza.question.drafting;

import ijaza.fact.Event;
import ijaza.fact.Task;
import ijaza.question.Option;
import ijaza.question.drafting.Material.Dated;
import ijaza.text.Noun;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** When something happened, who did it, and what it was the first of. */
record EventQuestions(Material material, Scribe scribe) implements Drafter {

    @Override
    public Stream<Draft> draft() {
        return material.all(Event.class).stream().flatMap(event -> switch (event.side()) {
            case WHEN -> when(event);
            case WHO -> who(event).stream();
            case WHAT -> what(event);
        });
    }

    private Stream<Draft> when(Event event) {
        var when = event.when();
        if (when == null) {
            return Stream.empty();
        }
        var shape = DateChoices.shape(when);
        var wrong = new DateChoices(material).beside(when, event);
        var ask = Ask.practice(shape, event).with("event", event.name());
        var typed = Ask.inFinal(shape + ".typed", event).with("event", event.name());
        return Stream.of(
                scribe.single(ask, when.written(), wrong.list()), scribe.typed(typed, List.of(when.written())));
    }

    private Optional<Draft> who(Event event) {
        var wrong = Choices.beside(Organs.brief(event.key()), event.subject()).or(new Organs(material).andCommittee());
        var use = event.when() == null ? Use.PRACTICE : Use.FINAL;
        var ask = Ask.of(use, "who", List.of(event)).with("verb", verb(event)).with("purpose", purpose(event));
        return wrong.areEnough()
                ? Optional.of(scribe.single(ask, Organs.brief(event.key()), wrong.list()))
                : Optional.empty();
    }

    /** What somebody was appointed for, so that the question says which appointment it means. */
    private String purpose(Event event) {
        return material.all(Task.class).stream()
                .filter(task ->
                        task.subject().equals(event.subject()) && Duty.of(task).manner() == Duty.Manner.ASSUMING)
                .findFirst()
                .map(task -> " ل" + Duty.clipped(task.key()))
                .orElse("");
    }

    /** The statement's own verb, in the form that goes with «مَن». */
    private static String verb(Event event) {
        var verb = event.statement().split(" ", 2)[0];
        var isFeminine = event.who() != null && Noun.headOf(event.who()).isFeminine();
        return isFeminine && verb.endsWith("ت") ? verb.substring(0, verb.length() - 1) : verb;
    }

    private String known(Dated other) {
        var template = other.when().isYearAlone() ? "year.known" : "date.known";
        return material.common()
                .say(template, Map.of("what", other.what(), "when", other.when().written()));
    }

    private Stream<Draft> what(Event event) {
        var others = material.dated().stream().map(other -> new Option(other.what(), known(other)));
        var wrong = Choices.beside(event.name(), event.key()).or(others);
        if (!wrong.areEnough()) {
            return Stream.empty();
        }
        var other = wrong.list().getLast().text();
        return Stream.of(
                scribe.single(Ask.practice("first", event), event.name(), wrong.list()),
                scribe.trueFalse(
                        Ask.inFinal("first.false", event)
                                .with("event", event.name())
                                .with("other", other),
                        false));
    }
}
