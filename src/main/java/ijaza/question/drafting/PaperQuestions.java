package ijaza.question.drafting;

import ijaza.fact.Fact;
import ijaza.fact.Instrument;
import ijaza.fact.Instrument.Relation;
import ijaza.fact.Task;
import ijaza.question.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a paper is about or aims at, who issued it, and which body works under which resolutions. */
record PaperQuestions(Material material, Scribe scribe) implements Drafter {

    @Override
    public Stream<Draft> draft() {
        return Stream.of(
                        of(Relation.IS_ABOUT).stream().flatMap(paper -> topic(paper, "about").stream()),
                        aims(),
                        of(Relation.FOUNDED_AFTER).stream().flatMap(paper -> issuer(paper).stream()),
                        underResolutions(),
                        of(Relation.SET_UP_PURSUANT_TO).stream().flatMap(paper -> setUp(paper).stream()))
                .flatMap(drafts -> drafts);
    }

    /** One aim in the quiz, the others in the final: they must not stand beside each other. */
    private Stream<Draft> aims() {
        var aims = of(Relation.AIMS_AT);
        return Stream.concat(
                aims.stream().limit(1).flatMap(aim -> topic(aim, "aim").stream()),
                aims.stream().skip(1).map(aim -> topic(aim, "aim.more").orElseGet(() -> stated(aim))));
    }

    private Draft stated(Instrument paper) {
        return scribe.trueFalse(Ask.inFinal("true", paper), true);
    }

    private List<Instrument> of(Relation relation) {
        return material.all(Instrument.class).stream()
                .filter(paper -> paper.relation() == relation)
                .toList();
    }

    private Optional<Draft> topic(Instrument paper, String template) {
        var duties = material.duties();
        var isAim = paper.relation() == Relation.AIMS_AT;
        var others = isAim ? Stream.concat(duties.charges(), duties.functions()) : fieldsAndPosts(duties);
        var same = of(paper.relation()).stream().map(Fact::key).toList();
        var key = isAim ? material.grammar().act(paper.key()) : paper.key();
        var wrong = Choices.beside(key, paper.subject()).or(duties.unlike(others, paper.subject(), same));
        var ask = Ask.of(template.endsWith(".more") ? Use.FINAL : Use.PRACTICE, template, List.of(paper));
        return wrong.areEnough() ? Optional.of(scribe.single(ask, key, wrong.list())) : Optional.empty();
    }

    private static Stream<Duties.Owned> fieldsAndPosts(Duties duties) {
        return Stream.concat(duties.fields(), duties.functions());
    }

    private Optional<Draft> issuer(Instrument paper) {
        var issuer = paper.issuer();
        if (issuer == null) {
            return Optional.empty();
        }
        var organs = material.organs();
        var key = organs.brief(issuer);
        var wrong = Choices.beside(key, paper.subject()).or(organs.beside(key));
        var ask = Ask.inFinal("issuer", paper).with("symbol", paper.symbol());
        return wrong.areEnough() ? Optional.of(scribe.single(ask, key, wrong.list())) : Optional.empty();
    }

    /** All resolutions of a body together, for their list and not each of them is what sets it apart. */
    private Stream<Draft> underResolutions() {
        var bodies = new LinkedHashMap<String, List<Instrument>>();
        of(Relation.WORKS_UNDER)
                .forEach(paper -> bodies.computeIfAbsent(paper.subject(), _ -> new ArrayList<>())
                        .add(paper));
        return bodies.entrySet().stream().flatMap(body -> under(body.getKey(), body.getValue()).stream());
    }

    private Optional<Draft> under(String body, List<Instrument> papers) {
        var numbers = papers.stream().map(Fact::key).collect(Collectors.joining(scribe.say("and", Map.of())));
        var wrong = Choices.beside(body, numbers).or(new Committees(material).like(body));
        var template = papers.size() == 1 ? "under" : "under.all";
        var ask = Ask.of(Use.FINAL, template, papers)
                .with("numbers", numbers)
                .with("head", material.grammar().sort(body));
        return wrong.areEnough() ? Optional.of(scribe.single(ask, body, wrong.list())) : Optional.empty();
    }

    /** A body that is named after its resolution is asked for by its field. */
    private Optional<Draft> setUp(Instrument paper) {
        var key = resolution(paper);
        var wrong = Choices.beside(key, "")
                .or(of(Relation.WORKS_UNDER).stream().map(other -> new Option(resolution(other), other.statement())));
        return material.all(Task.class).stream()
                .filter(task -> wrong.areEnough() && task.subject().equals(paper.subject()))
                .findFirst()
                .flatMap(task -> material.grammar()
                        .definite(material.grammar().sort(paper.subject()))
                        .map(name -> Ask.of(Use.FINAL, "set-up", List.of(paper, task))
                                .with("task", task.key())
                                .with("name", name)))
                .map(ask -> scribe.as("symbol").single(ask, key, wrong.list()));
    }

    private String resolution(Instrument paper) {
        return scribe.say("set-up.key", Map.of("key", paper.key()));
    }
}
