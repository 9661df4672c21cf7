package ijaza.question.drafting;

import ijaza.fact.Office;
import java.util.Optional;
import java.util.stream.Stream;

/** Who first held a post; who holds it today is not asked, for that ages. */
record PersonQuestions(Material material, Scribe scribe) implements Drafter {

    @Override
    public Stream<Draft> draft() {
        return material.all(Office.class).stream().filter(Office::fixed).flatMap(this::draft);
    }

    private Stream<Draft> draft(Office office) {
        return material.grammar().isPerson(office.person())
                ? material.grammar().first(office).stream().flatMap(noun -> draft(office, noun))
                : head(office).stream();
    }

    /** A post or a body at the head, beside those of others. */
    private Optional<Draft> head(Office office) {
        var wrong = Choices.beside(office.person(), office.subject()).or(new Heads(material).beside(office));
        return Gap.of(office, office.person())
                .filter(_ -> wrong.areEnough())
                .map(gap -> Ask.practice("headed", office).with("gap", gap))
                .map(ask -> scribe.single(ask, office.person(), wrong.list()));
    }

    private Stream<Draft> draft(Office office, String noun) {
        var isAppointed = scribe.phrases()
                .pattern("first.pattern")
                .filter(verb -> verb.matcher(office.statement()).lookingAt());
        return isAppointed.isPresent()
                ? Stream.concat(
                        Stream.of(named(office, noun)), headed(office, noun).or(() -> stated(office, noun)).stream())
                : told(office).stream();
    }

    private Draft named(Office office, String noun) {
        return scribe.typed(
                asked(Ask.practice("first", office), office, noun),
                material.grammar().names(office));
    }

    /** In the text's own words, where they are not those of an appointment. */
    private Optional<Draft> told(Office office) {
        return Gap.of(office, office.person())
                .map(gap -> Ask.practice("first.told", office).with("gap", gap))
                .map(ask -> scribe.typed(ask, material.grammar().names(office)));
    }

    /** Of which body somebody was first the head, beside bodies that are no part of it. */
    private Optional<Draft> headed(Office office, String noun) {
        var bodies = new Committees(material);
        var wrong = Choices.beside(office.subject(), office.post()).or(bodies.outside(office.subject()));
        return wrong.areEnough()
                ? Optional.of(scribe.single(
                        asked(Ask.inFinal("first.body", office), office, noun), office.subject(), wrong.list()))
                : Optional.empty();
    }

    private Optional<Draft> stated(Office office, String noun) {
        var grammar = material.grammar();
        return material.all(Office.class).stream()
                .filter(other -> grammar.isPerson(other.person()))
                .filter(other -> grammar.names(other).stream()
                        .noneMatch(name -> grammar.names(office).contains(name)))
                .findFirst()
                .map(other ->
                        asked(Ask.inFinal("first.false", office), office, noun).with("other", other.person()))
                .map(ask -> scribe.trueFalse(ask, false));
    }

    /** The words agree with the post, whose noun stands behind «أول». */
    private static Ask asked(Ask ask, Office office, String noun) {
        return ask.with("body", office.subject()).with("post", office.post()).with("subject", noun);
    }
}
