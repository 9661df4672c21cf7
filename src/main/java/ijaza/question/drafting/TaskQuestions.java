package ijaza.question.drafting;

import ijaza.fact.Body;
import ijaza.fact.Office;
import ijaza.fact.Task;
import ijaza.text.Noun;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Whose task is this, and what is this one's task: the words follow what the text says, charged, concerned or doing. */
record TaskQuestions(Material material, Scribe scribe) implements Drafter {

    @Override
    public Stream<Draft> draft() {
        return material.all(Task.class).stream()
                .filter(task -> !Duty.of(task).pointsBack())
                .flatMap(this::draft);
    }

    private Stream<Draft> draft(Task task) {
        return switch (Duty.of(task).manner()) {
            case CONCERNED -> both(what(task, Use.PRACTICE, "concerned"), who(task, Use.FINAL, "concerned.who"));
            case CHARGED -> both(who(task, Use.PRACTICE, "charged.who"), what(task, Use.FINAL, "charged"));
            case UNDERTAKING -> both(who(task, Use.PRACTICE, "undertaking.who"), what(task, Use.FINAL, "undertaking"));
            case ASSUMING -> what(task, Use.FINAL, "assuming").stream();
            case DOING ->
                isPerson(task.subject())
                        ? Stream.of(scribe.trueFalse(Ask.inFinal("doing.person", task), true))
                        : both(who(task, Use.PRACTICE, "doing.who"), Optional.of(does(task)));
        };
    }

    private static Stream<Draft> both(Optional<Draft> one, Optional<Draft> other) {
        return Stream.concat(one.stream(), other.stream());
    }

    private Draft does(Task task) {
        return scribe.trueFalse(
                Ask.inFinal("doing", task).with("sentence", Duty.of(task).sentence()), true);
    }

    private boolean isPerson(String name) {
        return material.all(Office.class).stream()
                .anyMatch(office -> office.person().equals(name));
    }

    private Optional<Draft> what(Task task, Use use, String template) {
        var ask = Ask.of(use, template, List.of(task)).with("which", which(task));
        var duty = Duty.of(task);
        var others = Duties.unlike(beside(duty), task.subject(), List.of(duty.words()));
        var wrong = Choices.beside(duty.words(), task.subject()).or(others);
        return wrong.areEnough() ? Optional.of(scribe.single(ask, duty.words(), wrong.list())) : Optional.empty();
    }

    /** Fields beside a field, acts beside an act; a head's task resembles the functions of what is headed. */
    private Stream<Duties.Owned> beside(Duty duty) {
        var duties = new Duties(material);
        return switch (duty.manner()) {
            case CONCERNED -> duties.fields();
            case CHARGED, UNDERTAKING -> Stream.concat(duties.functions(), duties.charges());
            case ASSUMING, DOING -> duties.charges();
        };
    }

    /** The bodies that work with somebody are named with it, for the text speaks of these alone. */
    private String which(Task task) {
        return material.all(Body.class).stream()
                .filter(body ->
                        body.side() == Body.Side.WORKS_WITH && body.key().equals(task.subject()))
                .map(body -> scribe.say("charged.which", Map.of("subject", body.subject())))
                .findFirst()
                .orElse("");
    }

    /** Who does it, where one body does; a verb goes with the noun that is asked for. */
    private Optional<Draft> who(Task task, Use use, String template) {
        if (Noun.headOf(task.subject()).number() != Noun.Number.SINGULAR) {
            return Optional.empty();
        }
        var asked = Ask.of(use, template, List.of(task))
                .with("words", Duty.of(task).words())
                .with("head", Duty.headOfName(task.subject()))
                .with("sort", task.key().startsWith("ت") ? "جهة" : "كيان");
        var bodies = new Committees(material);
        var wrong = Choices.beside(task.subject(), task.key() + " " + bodies.parent(task.subject()))
                .not(Duty.of(task).words())
                .or(bodies.like(task.subject()));
        if (!wrong.areEnough()) {
            wrong.or(bodies.supporters()).or(bodies.others(task.subject()));
        }
        return wrong.areEnough() ? Optional.of(scribe.single(asked, task.subject(), wrong.list())) : Optional.empty();
    }
}
