package ijaza.question.drafting;

import ijaza.fact.Body;
import ijaza.fact.Event;
import ijaza.fact.Fact;
import ijaza.fact.FactId;
import ijaza.fact.FactKind;
import ijaza.fact.Instrument;
import ijaza.fact.Instrument.Relation;
import ijaza.fact.Noted;
import ijaza.fact.Office;
import ijaza.fact.Support;
import ijaza.fact.Task;
import ijaza.question.TypedText;
import ijaza.text.Digits;
import ijaza.text.Folding;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Asks to write a name into the sentence that states a fact, where no choice was sound: who does it, heads it, or by which law. */
record NameGaps(Material material, Scribe scribe) {

    private static final int MOST_WORDS = 6;
    private static final int LONG_WORD = 4;
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[3-9]|20)\\d{2}(?!\\d)");

    /** A name that only the text makes right, and the ways to write it. */
    private record Name(String words, List<String> accepted) {}

    Stream<Draft> of(Set<FactId> asked) {
        return material.facts().stream()
                .filter(fact -> !asked.contains(fact.id()))
                .flatMap(fact -> name(fact).flatMap(name -> draft(fact, name)).stream());
    }

    private Optional<Draft> draft(Fact fact, Name name) {
        return Gap.at(fact.statement(), name.words())
                .or(() -> Gap.at(fact.statement(), material.grammar().beginning(name.words())))
                .filter(gap -> name.words().split(" ").length <= MOST_WORDS && !tells(gap, name.words()))
                .filter(_ ->
                        fact.subject().equals(name.words()) || !name.words().contains(fact.subject()))
                .map(gap -> Ask.practice("name.typed", fact).with("gap", gap))
                .map(ask -> scribe.as(fact.kind().tag()).typed(ask, name.accepted()));
    }

    private Optional<Name> name(Fact fact) {
        return switch (fact) {
            case Office office
            when material.grammar().isPerson(office.person()) && isDated(office) ->
                Optional.of(new Name(office.person(), Spellings.of(material.grammar().names(office).stream())));
            case Office office
            when !material.grammar().isPerson(office.person()) -> Optional.of(named(office.person()));
            case Support support -> Optional.of(named(support.supporter()));
            case Event event
            when event.side() == Event.Side.WHO -> Optional.of(named(event.who() == null ? event.key() : event.who()));
            case Task task when !material.duty(task).isOpen() && isOnlyOne(task) -> subject(task);
            case Body body
            when body.side() == Body.Side.ROLE && material.grammar().isDefinite(body.key()) -> subject(body);
            case Instrument paper
            when paper.relation() != Relation.IS_ABOUT && paper.relation() != Relation.AIMS_AT ->
                Optional.of(named(paper.key()));
            case Noted noted when noted.kind() == FactKind.INSTRUMENT -> Optional.of(named(noted.key()));
            default -> Optional.empty();
        };
    }

    /** Who holds a post ages, unless the text says since when. */
    private static boolean isDated(Office office) {
        return office.fixed()
                || YEAR.matcher(Digits.latin(office.evidence().quote())).find();
    }

    /** Whom the document is about need not be asked for, and two names have no single place. */
    private Optional<Name> subject(Fact fact) {
        var isAsked = !material.isMain(fact.subject())
                && !material.isPerson(fact.subject())
                && material.grammar().isOne(fact.subject());
        return isAsked ? Optional.of(named(fact.subject())) : Optional.empty();
    }

    private Name named(String name) {
        var aliases = material.all(Body.class).stream()
                .filter(body -> TypedText.same(body.subject(), name))
                .flatMap(body -> body.aliases().stream());
        return new Name(name, Spellings.of(Stream.concat(Stream.of(name), aliases)));
    }

    private boolean isOnlyOne(Task task) {
        return material.all(Task.class).stream()
                .noneMatch(other -> !other.subject().equals(task.subject()) && TypedText.same(other.key(), task.key()));
    }

    /** Whether half of the long words of a name stand in the sentence beside the blank. */
    private static boolean tells(String gap, String name) {
        var folded = " " + Folding.fold(gap) + " ";
        var words = Stream.of(Folding.fold(name).split(" "))
                .filter(word -> word.length() > LONG_WORD)
                .toList();
        var told = words.stream().filter(folded::contains).count();
        return told > 0 && told * 2 >= words.size();
    }
}
