package ijaza.question.drafting;

import ijaza.fact.Instrument;
import ijaza.fact.Instrument.Relation;
import ijaza.fact.Instrument.Type;
import ijaza.question.Matching.Pair;
import ijaza.question.Option;
import ijaza.text.Digits;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which symbol a paper bears, and in which year a numbered resolution was adopted. */
record SymbolQuestions(Material material, Scribe scribe) implements Drafter {

    private static final int LONGEST = 80;

    @Override
    public Stream<Draft> draft() {
        var single = symbols().stream().flatMap(paper -> chosen(paper).stream());
        return Stream.of(single, matchedSymbols().stream(), matchedYears().stream())
                .flatMap(drafts -> drafts);
    }

    private List<Instrument> symbols() {
        return papers(Relation.FOUNDED_AFTER, Relation.BEARS_SYMBOL)
                .filter(paper -> paper.year() == null)
                .toList();
    }

    private Stream<Instrument> papers(Relation... relations) {
        return material.all(Instrument.class).stream()
                .filter(paper -> Set.of(relations).contains(paper.relation()));
    }

    private Optional<Draft> chosen(Instrument paper) {
        if (paper.type() == Type.REPORT && symbols().size() > 2
                || paper.relation() == Relation.FOUNDED_AFTER && paper.issuer() == null) {
            return Optional.empty();
        }
        var wrong = Choices.beside(bare(paper), paper.subject())
                .or(symbols().stream().map(other -> new Option(bare(other), what(other))))
                .orIfFew(Variations.of(bare(paper)));
        var ask = Ask.practice(template(paper), paper)
                .with("issuer", paper.issuer() == null ? "" : material.grammar().brief(paper.issuer()));
        return wrong.areEnough() ? Optional.of(scribe.single(ask, bare(paper), wrong.list())) : Optional.empty();
    }

    private static String template(Instrument paper) {
        return paper.relation() == Relation.FOUNDED_AFTER ? "founded" : "bears";
    }

    /** Two papers to be joined with their symbols; the symbol of what founded a body is the spare. */
    private Optional<Draft> matchedSymbols() {
        var bearers = papers(Relation.BEARS_SYMBOL).toList();
        var spares = papers(Relation.FOUNDED_AFTER)
                .map(SymbolQuestions::bare)
                .limit(1)
                .toList();
        if (bearers.size() < 2 || spares.isEmpty()) {
            return Optional.empty();
        }
        var pairs = bearers.stream()
                .map(paper -> new Pair(brief(paper.subject()), bare(paper)))
                .toList();
        return Optional.of(scribe.matching(Ask.of(Use.FINAL, "match", bearers), pairs, spares));
    }

    private Optional<Draft> matchedYears() {
        var numbered = papers(Relation.WORKS_UNDER, Relation.SET_UP_PURSUANT_TO)
                .filter(paper -> paper.year() != null)
                .toList();
        var spare = material.dated().stream()
                .map(dated -> String.valueOf(dated.when().year()))
                .filter(year -> numbered.stream().noneMatch(paper -> year.equals(String.valueOf(paper.year()))))
                .limit(1)
                .toList();
        if (numbered.size() < 3 || spare.isEmpty()) {
            return Optional.empty();
        }
        var pairs = numbered.stream()
                .map(paper -> new Pair(paper.symbol(), String.valueOf(paper.year())))
                .toList();
        return Optional.of(scribe.matching(Ask.of(Use.PRACTICE, "years", numbered), pairs, spare));
    }

    /** A long title as far as its first complement. */
    private String brief(String title) {
        var complement = scribe.phrases().pattern("brief.pattern");
        return title.length() > LONGEST && complement.isPresent()
                ? complement.get().matcher(title).replaceFirst("")
                : title;
    }

    private String what(Instrument paper) {
        return scribe.what(template(paper), paper);
    }

    /** The symbol without the letters in front, so that they give nothing away: A/RES/60/288 is 60/288. */
    private static String bare(Instrument paper) {
        var parts = paper.symbol().split("/");
        var first = 0;
        while (first < parts.length - 1 && !Digits.isDigit(parts[first].charAt(0))) {
            first++;
        }
        return String.join("/", List.of(parts).subList(first, parts.length));
    }
}
