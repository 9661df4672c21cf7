package ijaza.question.drafting;

import ijaza.fact.Event;
import ijaza.fact.Task;
import ijaza.question.Option;
import ijaza.question.drafting.Material.Dated;
import ijaza.question.wording.Duty;
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
        var chosen = wrong.areEnough()
                ? Stream.of(scribe.single(asked(shape, "gap", Use.PRACTICE, event), when.written(), wrong.list()))
                : Stream.<Draft>empty();
        var typed = DateChoices.canBeTyped(when)
                ? Stream.of(scribe.typed(
                        asked(shape + ".typed", shape + ".gap", Use.FINAL, event), List.of(when.written())))
                : Stream.<Draft>empty();
        return Stream.concat(chosen, typed);
    }

    /** By its noun, or by its sentence with a gap where the noun is clumsy. */
    private Ask asked(String template, String withGap, Use use, Event event) {
        var ask = named(Ask.of(use, template, List.of(event)), event);
        return scribe.phrases()
                .pattern("clumsy.pattern")
                .filter(clumsy -> clumsy.matcher(event.name()).matches())
                .flatMap(_ -> Gap.of(event, event.key()))
                .map(gap -> ask.as(use, withGap).with("gap", gap))
                .orElse(ask);
    }

    private static Ask named(Ask ask, Event event) {
        return ask.with("event", event.name()).with("subject", event.name());
    }

    private Optional<Draft> who(Event event) {
        var organs = material.organs();
        var doer = organs.brief(event.who() == null ? event.key() : event.who());
        var wrong = Choices.beside(doer, event.subject()).or(organs.beside(doer));
        var use = event.when() == null ? Use.PRACTICE : Use.FINAL;
        return wrong.areEnough()
                ? asking(event, use).map(ask -> scribe.single(ask, doer, wrong.list()))
                : Optional.empty();
    }

    /** The statement without its doer, the verb in the form that goes with "who"; or with a gap in the doer's place. */
    private Optional<Ask> asking(Event event, Use use) {
        var doer = event.who() == null ? event.key() : event.who();
        var verb = Duty.head(event.statement());
        var opening = verb + " " + doer + " ";
        if (scribe.phrases().has("who.stem") && event.statement().startsWith(opening)) {
            var rest = event.statement().substring(opening.length()).replaceFirst("\\.$", "");
            return Optional.of(Ask.of(use, "who", List.of(event))
                    .with("verb", material.grammar().asking(verb, doer))
                    .with("rest", rest)
                    .with("purpose", purpose(event)));
        }
        return Gap.of(event, doer)
                .map(gap -> Ask.of(use, "who.told", List.of(event)).with("gap", gap));
    }

    /** What somebody was appointed for, so that the question says which appointment it means. */
    private String purpose(Event event) {
        return material.all(Task.class).stream()
                .map(material::duty)
                .filter(duty -> duty.task().subject().equals(event.subject()) && duty.manner() == Duty.Manner.ASSUMING)
                .findFirst()
                .map(duty -> material.grammar().act(duty.task().key()))
                .map(words -> scribe.say("who.purpose", Map.of("words", words)))
                .orElse("");
    }

    private String known(Dated other) {
        var template = other.when().isYearAlone() ? "year.known" : "date.known";
        return material.common()
                .sentence(
                        template,
                        Map.of(
                                "subject",
                                other.what(),
                                "what",
                                other.what(),
                                "when",
                                other.when().written()));
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
                scribe.trueFalse(named(Ask.inFinal("first.false", event), event).with("other", other), false));
    }
}
