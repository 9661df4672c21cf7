package ijaza.fact.arabic.words;

import ijaza.fact.page.Display;
import ijaza.fact.page.Mention;
import ijaza.fact.page.Mention.Kind;
import ijaza.text.Folding;
import ijaza.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Finds the names, dates and symbols of one folded sentence, none overlapping another. */
public final class MentionReader {

    private final String source;
    private final Span sentence;
    private final Folding folding;
    private final Words words;
    private final NameReader names;
    private final PersonReader persons;
    private final UntitledPersons untitled;
    private final Aliases aliases;
    private final List<Mention> found = new ArrayList<>();

    private MentionReader(String source, Span sentence, Folding folding, Aliases aliases) {
        this.aliases = aliases;
        this.source = source;
        this.sentence = sentence;
        this.folding = folding;
        this.words = Words.of(folding.text());
        this.names = new NameReader(words);
        this.persons = new PersonReader(words);
        this.untitled = new UntitledPersons(words, persons);
    }

    public static List<Mention> read(String source, Span sentence, Folding folding, Aliases aliases) {
        var reader = new MentionReader(source, sentence, folding, aliases);
        reader.readNumberedPapers();
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

    private void readNumberedPapers() {
        for (var paper : NumberedPapers.in(folding.text())) {
            var written = display(folding.source(paper.span()));
            var name = paper.articleSwallowed() ? "ال" + written.substring(1) : written;
            var words =
                    folding.text().substring(paper.span().start(), paper.span().end());
            var core = List.of(paper.head(), paper.by(), words);
            found.add(new Mention(Kind.PAPER, name, core, paper.span(), moved(folding.source(paper.span())), null));
        }
    }

    private boolean isTaken(int start, int end) {
        return found.stream().anyMatch(mention -> mention.folded().overlaps(new Span(start, end)));
    }

    private int readName(int at) {
        var word = words.at(at);
        if (isTaken(word.start(), word.end())) {
            return at;
        }
        var named = persons.titles(at);
        if (named > at && persons.read(named) > named) {
            return person(word.start() + persons.prefix(word), named, persons.read(named));
        }
        if (persons.monarch(at) > at) {
            return person(word.start() + (word.text().startsWith("ا") ? 0 : 1), at, persons.monarch(at));
        }
        if (aliases.prefix(word.text()) >= 0 && !isInSymbol(word)) {
            return alias(word, aliases.prefix(word.text()), at);
        }
        var head = Head.in(word.text());
        var isActOnBody = head != null
                && head.noun().equals("ادارة")
                && !head.definite()
                && Head.isDefiniteBody(words.at(at + 1).text());
        var end = head == null || isActOnBody ? NameReader.NONE : end(at, head);
        if (head == null
                || end == NameReader.NONE
                || isAdjective(at, end, head)
                || isTaken(word.start(), words.at(end - 1).end())) {
            return head == null ? untitled(at) : at;
        }
        add(head.kind(), word.start() + head.skipped(), at, end, head);
        if (head.kind() != Kind.POST) {
            return end;
        }
        var start = words.at(end).text().matches("[:/–-]") ? end + 1 : end;
        var name = persons.readAfterPost(start);
        var isOne = name > start && (start == end || !words.at(name).isLetters());
        return isOne ? person(words.at(start).start(), start, name) : end;
    }

    private int end(int at, Head head) {
        var end = names.read(at, head);
        var following =
                IntStream.range(at + 1, words.size()).mapToObj(i -> words.at(i).text());
        var titled =
                end == NameReader.NONE && !head.definite() ? aliases.titles().length(head, following) : 0;
        return titled > 0 ? at + titled : end;
    }

    private boolean isInSymbol(Word word) {
        var text = folding.text();
        return word.start() > 0 && text.charAt(word.start() - 1) == '/'
                || word.end() < text.length() && text.charAt(word.end()) == '/';
    }

    private int alias(Word word, int prefix, int at) {
        var folded = new Span(word.start() + prefix, word.end());
        var swallowed = word.text().startsWith("ل", prefix);
        var core = (swallowed ? "ا" : "") + word.text().substring(prefix);
        var name = (swallowed ? "ا" : "") + display(folding.source(folded));
        found.add(new Mention(Kind.BODY, name, List.of(core), folded, moved(folding.source(folded)), null));
        return at + 1;
    }

    /** «القيادة الاستراتيجية»: after a definite noun the word heads nothing. */
    private boolean isAdjective(int at, int end, Head head) {
        return end == at + 1
                && at > 0
                && head.skipped() == 0
                && Lexicon.ADJECTIVES_TOO.contains(head.noun())
                && words.at(at - 1).text().matches("(?:[وفبك]|وب|ول)?ال...+|(?:و|ف)?لل...+|.{3,}(?:نا|ها)");
    }

    private int person(int start, int at, int end) {
        var folded = new Span(start, words.at(end - 1).end());
        var name = display(folding.source(new Span(words.at(at).start(), folded.end())));
        found.add(new Mention(Kind.PERSON, name, Core.of(words, at, end), folded, moved(folding.source(folded)), null));
        return end;
    }

    private int untitled(int at) {
        var name = untitled.read(at, found);
        if (!name.isOne()) {
            return at;
        }
        var first = words.at(at);
        var folded = new Span(
                first.start() + name.skipped(), words.at(name.end() - 1).end());
        var core = new ArrayList<>(Core.of(words, at, name.end()));
        core.set(0, first.text().substring(name.skipped()));
        var written = display(folding.source(folded));
        found.add(new Mention(Kind.PERSON, written, core, folded, moved(folding.source(folded)), null));
        return name.end();
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
            if (!date.doubtful()) {
                addDate(date);
            }
        }
        PaperSymbols.numbered(folding.text()).forEach(span -> addFree(Kind.NUMBERED, span));
        PaperSymbols.symbols(folding.text()).forEach(span -> addFree(Kind.SYMBOL, span));
    }

    private void addFree(Kind kind, Span folded) {
        if (!isTaken(folded.start(), folded.end())) {
            var written = display(folding.source(folded));
            found.add(new Mention(kind, written, List.of(), folded, moved(folding.source(folded)), null));
        }
    }

    private void addDate(Dates.Found date) {
        if (!isTaken(date.span().start(), date.span().end())) {
            var written = display(folding.source(date.shown()));
            var read = date.date() == null ? null : date.date().as(written);
            found.add(
                    new Mention(Kind.DATE, written, List.of(), date.span(), moved(folding.source(date.span())), read));
        }
    }

    private String display(Span inSentence) {
        return Display.of(moved(inSentence), source);
    }

    private Span moved(Span inSentence) {
        return new Span(sentence.start() + inSentence.start(), sentence.start() + inSentence.end());
    }
}
