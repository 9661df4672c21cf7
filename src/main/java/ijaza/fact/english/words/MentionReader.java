package ijaza.fact.english.words;

import ijaza.fact.page.Display;
import ijaza.fact.page.Mention;
import ijaza.fact.page.Mention.Kind;
import ijaza.text.Folding;
import ijaza.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds the names, dates, symbols and pronouns of one sentence, none overlapping another. */
public final class MentionReader {

    private static final Set<String> PRONOUNS = Set.of("it", "we", "they", "she", "he");

    /** What a text calls a body of whatever name: "the Lanterna project". */
    private static final Set<String> ITSELF = Set.of(
            "project", "organization", "organisation", "association", "charity", "network", "movement", "company");

    private final String source;
    private final Span sentence;
    private final Folding folding;
    private final KnownNames known;
    private final Tokens tokens;
    private final NameReader names;
    private final PersonReader persons;
    private final PostReader posts;
    private final List<Mention> found = new ArrayList<>();

    private MentionReader(String source, Span sentence, Folding folding, KnownNames known) {
        this.source = source;
        this.sentence = sentence;
        this.folding = folding;
        this.known = known;
        this.tokens = Tokens.of(folding.text());
        this.names = new NameReader(tokens);
        this.persons = new PersonReader(tokens);
        this.posts = new PostReader(tokens, names, persons);
    }

    public static List<Mention> read(String source, Span sentence, Folding folding, KnownNames known) {
        var reader = new MentionReader(source, sentence, folding, known);
        reader.readNames();
        reader.readFigures();
        reader.found.sort(Comparator.comparingInt(mention -> mention.folded().start()));
        return List.copyOf(reader.found);
    }

    private void readNames() {
        for (var at = 0; at < tokens.size(); ) {
            at = Math.max(at + 1, readName(at));
        }
    }

    private int readName(int at) {
        var person = persons.afterTitle(at);
        if (person > 0) {
            var end = persons.titled(person);
            return add(Kind.PERSON, at, person, end, end);
        }
        if (PRONOUNS.contains(tokens.at(at).lower())) {
            return add(Kind.PRONOUN, at, at, at + 1, at + 1);
        }
        var pointed = readPointed(at);
        if (pointed > at) {
            return pointed;
        }
        var first = tokens.at(at).lower().equals("the")
                        || PointedHead.OWNERS.contains(tokens.at(at).lower())
                ? at + 1
                : at;
        var end = names.read(first)
                .map(name -> readKnown(at, first, name.end()).orElseGet(() -> readLarge(at, name)))
                .or(() -> readKnown(at, first, first))
                .orElse(at);
        return end == at && PointedHead.OWNERS.contains(tokens.at(at).lower())
                ? add(Kind.PRONOUN, at, at, at + 1, at + 1)
                : end;
    }

    /** A name that the document has made known, unless a longer one stands here; "the Lanterna project" is Lanterna too. */
    private Optional<Integer> readKnown(int at, int first, int otherEnd) {
        var end = known.after(tokens, first);
        if (end == first || end < otherEnd) {
            return Optional.empty();
        }
        var next = tokens.at(end);
        var isItself = first > at && ITSELF.contains(next.text());
        if (first > at && !isItself && namesAnother(next)) {
            return Optional.of(add(Kind.BODY, first, first, end, end));
        }
        var last = isItself ? end + 1 : Brackets.after(tokens, end);
        return Optional.of(add(Kind.BODY, at, first, end, last));
    }

    /** "The Lanterna server" is something else than Lanterna. */
    private static boolean namesAnother(Token next) {
        return next.isWord()
                && !next.isLarge()
                && !Lexicon.isFunctionWord(next.text())
                && !next.text().matches(".*(?:s|ed)");
    }

    private int readPointed(int at) {
        return PointedHead.at(tokens, at)
                .map(pointed -> add(pointed.kind(), at, pointed.start(), pointed.head() + 1, pointed.head() + 1))
                .orElse(at);
    }

    private int readLarge(int at, Name whole) {
        var name = whole.kind() == Kind.POST && posts.isOfBody(whole) ? whole.upToHead() : whole;
        var post = name.kind() == null ? posts.within(name) : -1;
        if (post >= 0) {
            var end = add(Kind.POST, at, name.start(), post + 1, post + 1);
            return add(Kind.PERSON, end, end, name.end(), name.end());
        }
        var after = Brackets.after(tokens, name.end());
        var kind = kindOf(name, at, after);
        return kind == null ? readUnknown(name) : add(kind, at, name.start(), name.end(), after);
    }

    /** Two large words or more may be a person's name: "Kenji Watanabe of Japan". */
    private int readUnknown(Name name) {
        var end = persons.read(name.start());
        var isWhole =
                end == name.end() || Lexicon.CONNECTORS.contains(tokens.at(end).lower());
        if (tokens.at(name.start()).isAcronym()
                && tokens.at(name.start()).text().length() > 2) {
            return add(Kind.BODY, name.start(), name.start(), name.start() + 1, name.start() + 1);
        }
        var isOfMany = Lexicon.isHead(tokens.at(name.end() - 1).lower().replaceFirst("s$", ""));
        if (isWhole && !isOfMany && end - name.start() > 1) {
            return add(Kind.NAME, name.start(), name.start(), end, end);
        }
        return Lexicon.CONNECTORS.contains(tokens.at(name.head() + 1).lower()) ? name.head() + 1 : name.end();
    }

    private @Nullable Kind kindOf(Name name, int at, int after) {
        if (name.kind() != null) {
            var isLabel = name.isOneWord()
                    && at == name.start()
                    && at == 0
                    && after == name.end()
                    && !Lexicon.BODIES.contains(tokens.at(at).lower());
            return isLabel ? null : name.kind();
        }
        var first = tokens.at(name.start());
        if (after > name.end() || first.isAcronym() && (name.isOneWord() || first.is("UN"))) {
            return Kind.BODY;
        }
        return null;
    }

    /** Adds a name with the article or title before it and the short name behind it. */
    private int add(Kind kind, int first, int start, int end, int after) {
        var folded = new Span(tokens.at(first).start(), tokens.at(after - 1).end());
        var words = new Span(tokens.at(start).start(), tokens.at(end - 1).end());
        var shown = Display.of(moved(folding.source(words)), source);
        var article = start > first && kind != Kind.PERSON && !known.standsAlone(shown) ? "the " : "";
        var core = IntStream.range(start, end)
                .mapToObj(tokens::at)
                .filter(token -> token.isWord() && !Lexicon.isFunctionWord(token.text()))
                .map(Token::lower)
                .toList();
        found.add(new Mention(kind, article + shown, core, folded, moved(folding.source(folded)), null));
        return after;
    }

    private void readFigures() {
        for (var figure : Figures.in(folding.text())) {
            if (found.stream().noneMatch(mention -> mention.folded().overlaps(figure.span()))) {
                var place = moved(folding.source(figure.span()));
                var written = Display.of(place, source);
                var date = figure.date() == null ? null : figure.date().as(written);
                found.add(new Mention(figure.kind(), written, List.of(), figure.span(), place, date));
            }
        }
    }

    private Span moved(Span inSentence) {
        return new Span(sentence.start() + inSentence.start(), sentence.start() + inSentence.end());
    }
}
