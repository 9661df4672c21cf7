package ijaza.fact.page;

import ijaza.fact.Doubt;
import ijaza.fact.Evidence;
import ijaza.fact.Fact;
import ijaza.fact.FactId;
import ijaza.fact.Findings;
import ijaza.fact.Told;
import ijaza.text.Span;
import ijaza.text.Stretches;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page being read, with the places of it that are doubtful, and its sentences as the patterns are to see them. */
public record Reading(Page page, List<Doubt> doubts, List<Sentence> clauses) {

    /** A page of which the patterns see the sentences as they are. */
    public Reading(Page page, List<Doubt> doubts) {
        this(page, doubts, page.sentences());
    }

    public Stream<Hit> hits(Pattern... patterns) {
        return Stream.of(patterns).flatMap(pattern -> clauses.stream().flatMap(clause -> clause.find(pattern)));
    }

    /** The full name behind a mention; a group of more words than that stands for itself. */
    public String full(Hit hit, String group) {
        return hit.signed(group).length() == 1 ? page.fullName(hit.mention(group)) : hit.text(group);
    }

    /** Words of the source as they are shown by themselves. */
    public String show(Span span) {
        return Display.of(span, page.text());
    }

    public Told told(String subject, String key, String statement, Span evidence) {
        return new Told(subject, key, statement + ".", Evidence.at(withBrackets(evidence), page.text()));
    }

    /** Takes in the bracket next to a quote that would otherwise hold only the other half of the pair. */
    private Span withBrackets(Span span) {
        var text = page.text();
        var balance =
                span.of(text).chars().map(c -> c == '(' ? 1 : c == ')' ? -1 : 0).sum();
        var opens = balance < 0 && span.start() > 0 && text.charAt(span.start() - 1) == '(';
        var closes = balance > 0 && span.end() < text.length() && text.charAt(span.end()) == ')';
        return new Span(span.start() - (opens ? 1 : 0), span.end() + (closes ? 1 : 0));
    }

    /** All that the finders find of named subjects; nothing rests on doubtful words, and nothing is found twice. */
    public Findings findings(List<? extends Finder> finders, Predicate<String> isNamed) {
        var facts = new LinkedHashMap<FactId, Fact>();
        var doubtful = new Stretches(doubts.stream().map(Doubt::span).toList());
        finders.stream()
                .<Fact>flatMap(finder -> finder.find(this))
                .filter(fact -> isNamed.test(fact.subject())
                        && !doubtful.touch(fact.evidence().span()))
                .sorted(Comparator.comparingInt(fact -> fact.evidence().start()))
                .forEach(fact -> facts.putIfAbsent(fact.id(), fact));
        return new Findings(List.copyOf(facts.values()), doubts);
    }
}
