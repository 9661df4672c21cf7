package ijaza.question.drafting;

import ijaza.fact.Body;
import ijaza.fact.Task;
import ijaza.question.wording.Duty;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Whose task is this, and what is this one's task: the words follow what the text says, charged, concerned or doing. */
record TaskQuestions(Material material, Scribe scribe) implements Drafter {

    @Override
    public Stream<Draft> draft() {
        return material.all(Task.class).stream()
                .map(material::duty)
                .filter(duty -> !duty.isOpen())
                .flatMap(this::draft);
    }

    private Stream<Draft> draft(Duty duty) {
        return switch (duty.manner()) {
            case CONCERNED -> both(what(duty, Use.PRACTICE, "concerned"), who(duty, Use.FINAL, "concerned.who"));
            case CHARGED -> both(who(duty, Use.PRACTICE, "charged.who"), what(duty, Use.FINAL, "charged"));
            case UNDERTAKING -> both(who(duty, Use.PRACTICE, "undertaking.who"), what(duty, Use.FINAL, "undertaking"));
            case ASSUMING -> what(duty, Use.FINAL, "assuming").stream();
            case DOING ->
                material.isPerson(duty.task().subject())
                        ? Stream.of(scribe.trueFalse(Ask.inFinal("doing.person", duty.task()), true))
                        : both(who(duty, Use.PRACTICE, "doing.who"), Optional.of(does(duty)));
            case TOLD -> both(who(duty, Use.PRACTICE, "told.who"), what(duty, Use.FINAL, "told"));
        };
    }

    private static Stream<Draft> both(Optional<Draft> one, Optional<Draft> other) {
        return Stream.concat(one.stream(), other.stream());
    }

    /** A verb with its subject behind it: «يقدم المركز المساعدة». */
    private Draft does(Duty duty) {
        var parts = duty.task().key().split(" ", 2);
        var sentence = parts[0] + " " + duty.task().subject() + " " + parts[parts.length - 1] + ".";
        return scribe.trueFalse(Ask.inFinal("doing", duty.task()).with("sentence", sentence), true);
    }

    private Optional<Draft> what(Duty duty, Use use, String template) {
        var task = duty.task();
        var duties = material.duties();
        var others = duties.apart(beside(duty), task.subject(), List.of(duty.words()));
        var wrong = Choices.beside(duty.words(), task.subject()).or(others);
        return Optional.of(Ask.of(use, template, List.of(task)).with("which", which(task)))
                .filter(_ -> wrong.areEnough())
                .flatMap(ask -> template.equals("told") ? told(ask, task) : Optional.of(ask))
                .map(ask -> scribe.single(ask, duty.words(), wrong.list()));
    }

    /** What is tied to its holder in words of its own is asked for in these, where the language does not ask shorter. */
    private Optional<Ask> told(Ask ask, Task task) {
        return scribe.phrases().has("told.short.stem")
                ? Optional.of(ask.as(ask.use(), "told.short"))
                : Gap.of(task, task.key()).map(gap -> ask.with("gap", gap));
    }

    /** Fields beside a field, acts beside an act; a head's task resembles the functions of what is headed. */
    private Stream<Duties.Owned> beside(Duty duty) {
        var duties = material.duties();
        return switch (duty.manner()) {
            case CONCERNED -> duties.fields();
            case CHARGED, UNDERTAKING -> Stream.concat(duties.functions(), duties.charges());
            case TOLD -> Stream.concat(duties.charges(), duties.functions());
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
    private Optional<Draft> who(Duty duty, Use use, String template) {
        var task = duty.task();
        if (!material.grammar().isOne(task.subject()) || isShared(duty)) {
            return Optional.empty();
        }
        var bodies = new Committees(material);
        var predicate = duty.predicate().orElse("");
        var wrong = Choices.beside(task.subject(), predicate + " " + task.key() + " " + bodies.parent(task.subject()))
                .not(duty.words())
                .or(bodies.like(task.subject()));
        if (!wrong.areEnough()) {
            wrong.or(bodies.supporters("")).or(bodies.others(task.subject()));
        }
        var ask = Ask.of(use, template, List.of(task))
                .with("words", duty.words())
                .with("predicate", predicate)
                .with("head", material.grammar().sort(task.subject()))
                .with("sort", sort(predicate.isEmpty() ? task.key() : predicate));
        var isSaid = !template.equals("told.who") || !predicate.isEmpty();
        return wrong.areEnough() && isSaid
                ? Optional.of(scribe.single(ask, task.subject(), wrong.list()))
                : Optional.empty();
    }

    /** What the document is about does all that its parts do, and two may do the same. */
    private boolean isShared(Duty duty) {
        return material.isMain(duty.task().subject())
                || material.isPerson(duty.task().subject())
                || material.duties().isOfOthersToo(duty);
    }

    /** The noun that is asked for, of the gender that the verb has. */
    private String sort(String predicate) {
        var sorts = scribe.phrases().list("sorts");
        var isFeminine = scribe.phrases()
                .pattern("sorts.feminine")
                .filter(verb -> verb.matcher(predicate).lookingAt());
        return isFeminine.isPresent() ? sorts.getFirst() : sorts.getLast();
    }
}
