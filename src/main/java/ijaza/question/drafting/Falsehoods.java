package ijaza.question.drafting;

import ijaza.fact.Body;
import ijaza.fact.Count;
import ijaza.fact.Cycle;
import ijaza.fact.Event;
import ijaza.fact.Fact;
import ijaza.fact.Founding;
import ijaza.fact.Noted;
import ijaza.fact.Office;
import ijaza.fact.Succession;
import ijaza.fact.WrittenDate;
import ijaza.question.Option;
import ijaza.question.wording.Numerals;
import ijaza.question.wording.Periods;
import ijaza.question.wording.Phrases;
import ijaza.text.Folding;
import ijaza.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The sentences of a document with something else in them that the document excludes: only of what has one value, or one
 * direction; what it merely does not say is nobody's falsehood.
 */
final class Falsehoods {

    private final Material material;
    private final Phrases common;
    private final Phrases succession;
    private final Periods periods;
    private final Laws laws;

    Falsehoods(Material material, Language language) {
        this.material = material;
        this.common = material.common();
        this.succession = Phrases.of(language, "succession");
        this.periods = new Periods(Phrases.of(language, "period"));
        this.laws = new Laws(material, Phrases.of(language, "noted"));
    }

    /** A fact as a false statement, where the document lets one be made. */
    Optional<Draft> of(Fact fact, Use use) {
        return switch (fact) {
            case Founding f -> dated(f, f.when(), use);
            case Event e when e.side() == Event.Side.WHEN && e.when() != null -> dated(e, e.when(), use);
            case Event e when e.side() == Event.Side.WHO -> doer(e, use);
            case Count c -> number(c, use);
            case Cycle c ->
                periods.beside(c.key()).stream().findFirst().flatMap(other -> said(c, use, c.key(), option(other)));
            case Noted n when laws.isOnly(n) -> noted(n, use);
            case Succession s -> swapped(s, "swapped", use);
            case Body b when b.side() == Body.Side.FORMERLY -> swapped(b, "former.swapped", use);
            case Body b when b.side() == Body.Side.ROLE -> opposite(b, use).or(() -> another(b, use));
            case Office o
            when o.fixed() ->
                new Heads(material).beside(o).findFirst().flatMap(other -> said(o, use, o.person(), other));
            default -> Optional.empty();
        };
    }

    /** The fact as the document states it. */
    Draft truth(Fact fact, Use use) {
        return new Scribe(fact.kind().tag(), common).trueFalse(Ask.of(use, "true", List.of(fact)), true);
    }

    private Optional<Draft> dated(Fact fact, WrittenDate when, Use use) {
        return new DateChoices(material)
                .beside(when, fact).list().stream()
                        .findFirst()
                        .flatMap(other -> said(fact, use, when.written(), other));
    }

    /** Another organ, of the same gender and number, so that the verb goes with it. */
    private Optional<Draft> doer(Event event, Use use) {
        var doer = event.who() == null ? event.key() : event.who();
        return material.organs()
                .beside(material.organs().brief(doer))
                .filter(_ -> !isShared(event))
                .filter(other -> !isNamed(other.text(), event.statement()) && isFormed(other.text(), doer))
                .findFirst()
                .flatMap(other -> said(event, use, doer, option(other.text())));
    }

    /** What is done with somebody has two doers. */
    private boolean isShared(Event event) {
        return common.pattern("shared.pattern")
                .filter(with -> with.matcher(event.statement()).find())
                .isPresent();
    }

    private static boolean isNamed(String name, String sentence) {
        return Folding.fold(sentence).contains(Folding.fold(name));
    }

    private boolean isFormed(String other, String word) {
        var grammar = material.grammar();
        return grammar.form(other, 4) == grammar.form(word, 4);
    }

    /** The quiz of a list says how many points it has. */
    private Optional<Draft> number(Count count, Use use) {
        if (use == Use.PRACTICE && material.isListed(count)) {
            return Optional.empty();
        }
        var numerals = material.grammar().numerals();
        return numerals.in(count.key(), count.number())
                .flatMap(written -> numerals.near(written, count.number()).stream()
                        .findFirst()
                        .map(other -> option(Numerals.instead(count.key(), written, other))))
                .flatMap(other -> said(count, use, count.key(), other));
    }

    /** Another law; or the place of another body, where the fact is a seat. */
    private Optional<Draft> noted(Noted fact, Use use) {
        var others = switch (fact.kind()) {
            case INSTRUMENT -> laws.beside(fact).list().stream();
            case BODY -> laws.isSeat(fact) ? laws.others(fact) : Stream.<Option>empty();
            default -> Stream.<Option>empty();
        };
        return others.filter(other -> !other.text().equals(fact.key()))
                .findFirst()
                .flatMap(other -> said(fact, use, fact.key(), other));
    }

    private Optional<Draft> opposite(Body body, Use use) {
        return common.list("opposites").stream()
                .map(pair -> pair.split("="))
                .filter(pair -> (" " + body.key() + " ").contains(" " + pair[0] + " "))
                .findFirst()
                .map(pair -> option((" " + body.key() + " ")
                        .replace(" " + pair[0] + " ", " " + pair[1] + " ")
                        .strip()))
                .flatMap(other -> said(body, use, body.key(), other));
    }

    /** What only one can be, said of another. */
    private Optional<Draft> another(Body body, Use use) {
        return material.grammar().isDefinite(body.key())
                ? material.bodies().stream()
                        .filter(name -> !isNamed(name, body.statement()) && isFormed(name, body.subject()))
                        .filter(name -> !material.isMain(name))
                        .findFirst()
                        .flatMap(name -> said(body, use, body.subject(), option(name)))
                : Optional.empty();
    }

    private Optional<Draft> swapped(Fact fact, String template, Use use) {
        if (material.isPerson(fact.subject()) || material.isPerson(fact.key())) {
            return Optional.empty();
        }
        var ask =
                Ask.of(use, template, List.of(fact)).with("subject", fact.key()).with("other", fact.subject());
        return Optional.of(new Scribe(fact.kind().tag(), succession).trueFalse(ask, false));
    }

    /** The fact's sentence with other words in the place of its own, which must stand in it once. */
    private Optional<Draft> said(Fact fact, Use use, String words, Option other) {
        var grammar = material.grammar();
        return Gap.at(fact.statement(), words)
                .or(() -> Gap.at(fact.statement(), grammar.beginning(words)))
                .map(gap -> grammar.beginning(gap.replace(Gap.BLANK, other.text())))
                .map(said -> Ask.of(use, "false", List.of(fact))
                        .with("said", said)
                        .with("correct", words)
                        .with("really", other.feedback() == null ? "" : " " + other.feedback()))
                .map(ask -> new Scribe(fact.kind().tag(), common).trueFalse(ask, false));
    }

    private static Option option(String words) {
        return new Option(words, null);
    }
}
