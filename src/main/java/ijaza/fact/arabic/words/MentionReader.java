package ijaza.fact.arabic.words;

import ijaza.fact.WrittenDate;
import ijaza.fact.page.Display;
import ijaza.fact.page.Mention;
import ijaza.fact.page.Mention.Kind;
import ijaza.text.Folding;
import ijaza.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the names, dates and symbols of one folded sentence, none overlapping another. */
public final class MentionReader {

    private static final Pattern NUMBERED = Pattern.compile("(?<![0-9/])[0-9]{1,4} ?\\([0-9]{4}\\)");
    private static final Pattern SYMBOL = Pattern.compile(
            "(?<![a-z0-9/])(?:[a-z]+(?:/[a-z]+)*/[a-z0-9./-]*[0-9](?:/rev\\.[0-9])?|[0-9]{1,3}/[0-9]{1,4})(?![0-9/])");

    private final String source;
    private final Span sentence;
    private final Folding folding;
    private final Words words;
    private final NameReader names;
    private final PersonReader persons;
    private final List<Mention> found = new ArrayList<>();

    private MentionReader(String source, Span sentence, Folding folding) {
        this.source = source;
        this.sentence = sentence;
        this.folding = folding;
        this.words = Words.of(folding.text());
        this.names = new NameReader(words);
        this.persons = new PersonReader(words);
    }

    public static List<Mention> read(String source, Span sentence, Folding folding) {
        var reader = new MentionReader(source, sentence, folding);
        reader.readNames();
        reader.readNumbers();
        reader.found.sort(Comparator.comparingInt(mention -> mention.folded().start()));
        return List.copyOf(reader.found);
    }

    private void readNames() {
        for (var at = 0; at < words.size(); ) {
            at = Math.max(at + 1, readName(at));
        }
    }

    private int readName(int at) {
        var word = words.at(at);
        if (Lexicon.TITLES.contains(word.text())) {
            var end = persons.read(at + 1);
            return end == at + 1 ? at : person(words.at(at).start(), at + 1, end);
        }
        var head = Head.in(word.text());
        var end = head == null ? NameReader.NONE : names.read(at, head);
        if (head == null || end == NameReader.NONE || isAdjective(at, end, head)) {
            return at;
        }
        add(head.kind(), word.start() + head.skipped(), at, end, head);
        if (head.kind() != Kind.POST) {
            return end;
        }
        var name = persons.readAfterPost(end);
        return name == end ? end : person(words.at(end).start(), end, name);
    }

    /** «القيادة الاستراتيجية»: after a definite noun the word heads nothing. */
    private boolean isAdjective(int at, int end, Head head) {
        return end == at + 1
                && at > 0
                && head.skipped() == 0
                && Lexicon.ADJECTIVES_TOO.contains(head.noun())
                && words.at(at - 1).text().matches("(?:[وفبك]|وب|ول)?ال...+|(?:و|ف)?لل...+");
    }

    private int person(int start, int at, int end) {
        var folded = new Span(start, words.at(end - 1).end());
        var name = display(folding.source(new Span(words.at(at).start(), folded.end())));
        found.add(new Mention(Kind.PERSON, name, Core.of(words, at, end), folded, moved(folding.source(folded)), null));
        return end;
    }

    private void add(Kind kind, int start, int at, int end, Head head) {
        var folded = new Span(start, words.at(end - 1).end());
        var written = display(folding.source(folded));
        var name = head.articleSwallowed() ? "ال" + written : written;
        found.add(new Mention(
                kind, name, Core.of(head, words, at + 1, end), folded, moved(folding.source(folded)), null));
    }

    private void readNumbers() {
        for (var date : Dates.in(folding.text())) {
            date.date().ifPresent(read -> addFree(Kind.DATE, date.span(), read));
        }
        for (var match = NUMBERED.matcher(folding.text()); match.find(); ) {
            addFree(Kind.NUMBERED, new Span(match.start(), match.end()), null);
        }
        for (var match = SYMBOL.matcher(folding.text()); match.find(); ) {
            addFree(Kind.SYMBOL, new Span(match.start(), match.end()), null);
        }
    }

    private void addFree(Kind kind, Span folded, @Nullable WrittenDate date) {
        if (found.stream().noneMatch(mention -> mention.folded().overlaps(folded))) {
            var written = display(folding.source(folded));
            var read = date == null ? null : date.as(written);
            found.add(new Mention(kind, written, List.of(), folded, moved(folding.source(folded)), read));
        }
    }

    private String display(Span inSentence) {
        return Display.of(moved(inSentence), source);
    }

    private Span moved(Span inSentence) {
        return new Span(sentence.start() + inSentence.start(), sentence.start() + inSentence.end());
    }
}
