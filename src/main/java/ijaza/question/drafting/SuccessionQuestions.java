package ijaza.question.drafting;

import ijaza.fact.Body;
import ijaza.fact.Fact;
import ijaza.fact.Instrument;
import ijaza.fact.Instrument.Type;
import ijaza.fact.Succession;
import ijaza.fact.Transfer;
import ijaza.question.Option;
import java.util.Optional;
import java.util.stream.Stream;

/** What took the place of what, and what was called otherwise before. */
record SuccessionQuestions(Material material, Scribe scribe) implements Drafter {

    @Override
    public Stream<Draft> draft() {
        var replaced =
                material.all(Succession.class).stream().filter(this::isOnly).flatMap(this::replaced);
        var renamed = material.all(Body.class).stream()
                .filter(body -> body.side() == Body.Side.FORMERLY)
                .flatMap(this::renamed);
        return Stream.concat(replaced, renamed);
    }

    /** What took the place of two, and what two took the place of, has no single key. */
    private boolean isOnly(Succession succession) {
        return material.all(Succession.class).stream()
                .noneMatch(other -> !other.equals(succession)
                        && (other.subject().equals(succession.subject())
                                || other.key().equals(succession.key())));
    }

    private Stream<Draft> replaced(Succession succession) {
        if (material.isPerson(succession.subject()) || material.isPerson(succession.key())) {
            return typed(succession).stream();
        }
        return Stream.concat(older(succession).stream(), newer(succession).stream());
    }

    /** Who came before somebody, in the text's own words. */
    private Optional<Draft> typed(Succession succession) {
        var name = succession.key();
        var family = name.substring(name.lastIndexOf(' ') + 1);
        return Gap.of(succession, name)
                .map(gap -> Ask.practice("person", succession).with("gap", gap))
                .map(ask -> scribe.typed(ask, Stream.of(name, family).distinct().toList()));
    }

    private Optional<Draft> older(Succession succession) {
        var pattern = scribe.phrases().pattern("whose.pattern");
        if (pattern.isEmpty()) {
            return Optional.empty();
        }
        var arrangement = pattern.get().matcher(succession.key());
        if (!arrangement.matches()) {
            return Optional.empty();
        }
        var key = arrangement.group("whose");
        var wrong = Choices.beside(key, succession.subject()).or(moved(succession.subject()));
        var ask = Ask.practice("whose", succession)
                .with("what", arrangement.group("what") + " " + arrangement.group("belongs"));
        return wrong.areEnough() ? Optional.of(scribe.single(ask, key, wrong.list())) : Optional.empty();
    }

    private Optional<Draft> newer(Succession succession) {
        var papers = material.all(Instrument.class).stream()
                .filter(paper -> paper.type() == Type.STRATEGY || paper.type() == Type.CHARTER)
                .map(Fact::subject)
                .distinct();
        var bodies = material.all(Transfer.class).stream().map(Fact::subject);
        var wrong = Choices.beside(succession.subject(), succession.key())
                .not(succession.subject())
                .or(Stream.concat(papers, bodies)
                        .map(name -> new Option(name, material.about(name).orElse(null))));
        var ask = Ask.inFinal("newer", succession);
        return wrong.areEnough()
                ? Optional.of(scribe.single(ask, succession.subject(), wrong.list()))
                : Optional.empty();
    }

    private Stream<Draft> renamed(Body body) {
        var wrong = Choices.beside(body.key(), body.subject()).or(moved(body.subject()));
        if (!wrong.areEnough()) {
            return Stream.empty();
        }
        return Stream.of(
                scribe.single(Ask.practice("former", body), body.key(), wrong.list()),
                nowCalled(body).orElseGet(() -> calledOtherwise(body, wrong)));
    }

    private Optional<Draft> nowCalled(Body body) {
        var wrong = Choices.beside(body.subject(), body.key()).or(moved(body.subject()));
        return wrong.areEnough()
                ? Optional.of(scribe.single(Ask.inFinal("former.who", body), body.subject(), wrong.list()))
                : Optional.empty();
    }

    private Draft calledOtherwise(Body body, Choices wrong) {
        var other = wrong.list().getFirst().text();
        return scribe.trueFalse(Ask.inFinal("former.false", body).with("other", other), false);
    }

    /** Bodies of the same reshuffle: those that moved, and where they came from. */
    private Stream<Option> moved(String about) {
        var transfers = material.all(Transfer.class);
        var subjects = transfers.stream().map(Fact::subject).filter(name -> !name.contains(about));
        var origins = transfers.stream().map(Transfer::from);
        return Stream.concat(subjects, origins)
                .distinct()
                .map(name -> new Option(name, material.about(name).orElse(null)));
    }
}
