package ijaza.fact.arabic;

import ijaza.fact.Doubt;
import ijaza.fact.Evidence;
import ijaza.fact.Told;
import ijaza.fact.arabic.page.Committees;
import ijaza.fact.arabic.page.Hit;
import ijaza.fact.arabic.page.Page;
import ijaza.fact.arabic.page.Sentence;
import ijaza.fact.arabic.words.Display;
import ijaza.fact.arabic.words.Mention;
import ijaza.text.Noun;
import ijaza.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page being read, with the places of it that are doubtful. */
record Reading(Page page, List<Doubt> doubts, Committees committees) {

    Stream<Hit> hits(Pattern... patterns) {
        return Stream.of(patterns)
                .flatMap(pattern -> page.sentences().stream().flatMap(sentence -> sentence.find(pattern)));
    }

    /** The full name behind a mention; a group of more words than that stands for itself. */
    String full(Hit hit, String group) {
        return hit.signed(group).length() == 1 ? page.fullName(hit.mention(group)) : hit.text(group);
    }

    /** The full name of a body, also where it is called by the resolution that it works under. */
    String committee(Mention mention) {
        return committees.workingUnder(mention.name()).orElse(page.fullName(mention));
    }

    /** Words of the source as they are shown by themselves. */
    String show(Span span) {
        return Display.of(span, page.text());
    }

    Told told(String subject, String key, String statement, Span evidence) {
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

    boolean isDoubtful(Span span) {
        return doubts.stream().anyMatch(doubt -> doubt.span().overlaps(span));
    }

    /** The body that a pronoun of this gender points back to: the last one named before in the same passage. */
    Optional<String> bodyBefore(Sentence sentence, boolean feminine) {
        return page.sentences().stream()
                .filter(earlier -> earlier.passage() == sentence.passage())
                .takeWhile(earlier -> earlier != sentence)
                .flatMap(earlier -> earlier.mentions().stream())
                .filter(mention -> mention.kind() == Mention.Kind.BODY)
                .map(page::fullName)
                .filter(name -> Noun.headOf(name).isFeminine() == feminine)
                .reduce((_, last) -> last);
    }
}
