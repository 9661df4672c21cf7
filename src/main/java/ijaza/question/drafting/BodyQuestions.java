package ijaza.question.drafting;

import ijaza.fact.Body;
import ijaza.fact.Cycle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a body is, whom it belongs to, who sets its priorities, with whom and what for it works. */
record BodyQuestions(Material material, Scribe scribe) implements Drafter {

    @Override
    public Stream<Draft> draft() {
        return Stream.concat(members(), material.all(Body.class).stream().flatMap(this::draft));
    }

    private Stream<Draft> draft(Body body) {
        return switch (body.side()) {
            case ROLE -> role(body);
            case PRIORITIES_SET_BY -> priorities(body);
            case WORKS_WITH -> worksWith(body);
            case WORKS_FOR -> purpose(body).stream();
            default -> Stream.empty();
        };
    }

    /** Only what is the one of its kind is asked for by what it is. */
    private Stream<Draft> role(Body body) {
        if (!material.grammar().isDefinite(body.key()) || material.isMain(body.subject())) {
            return Stream.empty();
        }
        var bodies = new Committees(material);
        var wrong = Choices.beside(body.subject(), body.key() + " " + bodies.parent(body.subject()))
                .or(bodies.supporters(""))
                .or(bodies.others(body.subject()));
        return wrong.areEnough()
                ? Stream.of(
                        scribe.single(Ask.practice("role", body), body.subject(), wrong.list()),
                        scribe.trueFalse(Ask.inFinal("true", body), true))
                : Stream.empty();
    }

    private Stream<Draft> priorities(Body body) {
        var wrong =
                Choices.beside(body.key(), body.subject()).or(material.organs().beside(body.key()));
        if (!wrong.areEnough()) {
            return Stream.empty();
        }
        var stated = Ask.inFinal("priorities.false", body)
                .with("subject", wrong.list().getFirst().text())
                .with("body", body.subject());
        return Stream.of(scribe.single(through(body), body.key(), wrong.list()), scribe.trueFalse(stated, false));
    }

    /** Where the same sentence tells of a review that comes round, it is through its resolutions. */
    private Ask through(Body body) {
        return material.all(Cycle.class).stream()
                .filter(cycle ->
                        cycle.evidence().span().contains(body.evidence().span()))
                .findFirst()
                .map(cycle -> Ask.of(Use.PRACTICE, "priorities", List.of(body, cycle))
                        .with("through", scribe.say("priorities.through", Map.of("what", cycle.what())))
                        .with("quote", cycle.evidence().quote()))
                .orElseGet(() -> Ask.practice("priorities", body).with("through", ""));
    }

    /** A group that belongs to an organ is asked for it; a list of partners is open and only stated. */
    private Stream<Draft> worksWith(Body body) {
        var organ = material.organs().above(body.key());
        if (organ.isEmpty()) {
            return Stream.of(scribe.trueFalse(Ask.practice("true", body), true));
        }
        var wrong =
                Choices.beside(organ.get(), body.subject()).or(material.organs().all());
        var ask = Ask.practice("above", body).with("group", material.organs().below(body.key()));
        return wrong.areEnough() ? Stream.of(scribe.single(ask, organ.get(), wrong.list())) : Stream.empty();
    }

    private Optional<Draft> purpose(Body body) {
        var duties = material.duties();
        var others = duties.unlike(
                Stream.of(duties.charges(), duties.priorities(), duties.fields())
                        .flatMap(words -> words)
                        .filter(duty -> !material.grammar().isDefinite(duty.words())),
                body.subject(),
                List.of(body.key()));
        var wrong = Choices.beside(body.key(), body.subject()).or(others);
        var tie = scribe.say("purpose.tie", Map.of("key", body.key()));
        var work = body.statement().replace(tie, "").replaceFirst("\\.$", "");
        var ask = Ask.practice("purpose", body).with("work", work);
        return wrong.areEnough() && !work.contains(body.key())
                ? Optional.of(scribe.single(ask, body.key(), wrong.list()))
                : Optional.empty();
    }

    /** Members of a group, every other one given to another organ. */
    private Stream<Draft> members() {
        var members = material.all(Body.class).stream()
                .filter(body -> body.side() == Body.Side.ONE_OF
                        && material.organs().above(body.key()).isPresent())
                .toList();
        return IntStream.range(0, members.size()).mapToObj(i -> member(members.get(i), i % 2 == 1));
    }

    private Draft member(Body body, boolean isTrue) {
        var organ = material.organs().above(body.key()).orElseThrow();
        var other = material.organs()
                .all()
                .filter(option -> !option.text().equals(organ))
                .findFirst();
        if (isTrue || other.isEmpty()) {
            return scribe.trueFalse(Ask.practice("true", body), true);
        }
        var ask = Ask.practice("member.false", body)
                .with("group", material.organs().below(body.key()))
                .with("organ", organ)
                .with("other", other.get().text());
        return scribe.trueFalse(ask, false);
    }
}
