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
            case CONCERNED ->
                Stream.concat(
                        what(task, Ask.practice("concerned", task)).stream(),
                        who(task, Ask.inFinal("concerned.who", task)).stream());
            case CHARGED ->
                Stream.concat(
                        isOne(task.subject()) ? who(task, Ask.practice("charged.who", task)).stream() : Stream.empty(),
                        what(task, Ask.inFinal("charged", task).with("which", which(task))).stream());
            case ASSUMING -> what(task, Ask.inFinal("assuming", task)).stream();
            case DOING ->
                isPerson(task.subject())
                        ? Stream.of(scribe.trueFalse(Ask.inFinal("doing.person", task), true))
                        : Stream.concat(who(task, Ask.practice("doing.who", task)).stream(), Stream.of(does(task)));
        };
    }

    private Draft does(Task task) {
        return scribe.trueFalse(
                Ask.inFinal("doing", task).with("sentence", Duty.of(task).sentence()), true);
    }

    private static boolean isOne(String name) {
        return Noun.headOf(name).number() == Noun.Number.SINGULAR;
    }

    private boolean isPerson(String name) {
        return material.all(Office.class).stream()
                .anyMatch(office -> office.person().equals(name));
    }

    private Optional<Draft> what(Task task, Ask ask) {
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
            case CHARGED -> Stream.concat(duties.functions(), duties.charges());
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

    private Optional<Draft> who(Task task, Ask ask) {
        var head = Duty.headOfName(task.subject());
        var asked = ask.with("words", Duty.of(task).words()).with("head", head);
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
