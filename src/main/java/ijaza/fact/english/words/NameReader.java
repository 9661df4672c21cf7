package ijaza.fact.english.words;

import ijaza.fact.page.Mention.Kind;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads how far a name reaches that begins at a large word: its head, what the head is of or for, and what is joined by "and". */
final class NameReader {

    private static final int LONGEST = 24;

    private final Tokens tokens;
    private final PaperWords papers;

    NameReader(Tokens tokens) {
        this.tokens = tokens;
        this.papers = new PaperWords(tokens);
    }

    Optional<Name> read(int at) {
        if (word(at).matches("Head|Main") && word(at + 1).equals("Office")) {
            return Optional.empty();
        }
        if (isOfCountry(at) || isWhole(at)) {
            return Optional.of(named(at, run(at)));
        }
        if (run(at) == at
                || Lexicon.isStop(word(at))
                || isFirst(at) && Lexicon.isOpening(word(at)) && !tokens.at(at).isAcronym()) {
            return papers.beginsWithNumber(at) ? Optional.of(named(at, run(at + 1))) : Optional.empty();
        }
        return Optional.of(named(at, run(at)));
    }

    /** "U.S. Congress", "UK Parliament", "Third World Conference": no name alone, but the beginning of one. */
    private boolean isOfCountry(int at) {
        var begins = word(at).matches("U\\.?[SKN]") || !isFirst(at) && word(at).matches("First|Second|Third");
        return begins && run(at) > at + 1 && Lexicon.kindOf(word(run(at) - 1)) == Kind.BODY;
    }

    /** "Curling League" alone, as a title has it. */
    private boolean isWhole(int at) {
        var end = run(at);
        return end - at > 1
                && end == tokens.size()
                && Lexicon.kindOf(word(end - 1)) == Kind.BODY
                && !Lexicon.isStop(word(at));
    }

    private Name named(int start, int firstEnd) {
        var end = firstEnd;
        var head = -1;
        while (end - start < LONGEST) {
            var next = goesOn(start, end, head);
            if (next == end) {
                break;
            }
            var joinsHead = tokens.at(end).is("and")
                    || tokens.at(end).is("&")
                    || tokens.at(end).is(",");
            head = head >= 0 || joinsHead ? head : end - 1;
            end = next;
        }
        head = head >= 0 ? head : end - 1;
        head = tokens.at(end - 2).is(")") && Lexicon.kindOf(word(end - 1)) == Kind.PAPER ? end - 1 : head;
        var isChief =
                word(start).equals("Chief") && end - start > 1 && end - start < 4 && Lexicon.kindOf(word(head)) == null;
        var isPost = isChief || head > start && Lexicon.endsPost(word(head)) && Lexicon.isPost(word(head - 1));
        var kind = isPost ? Kind.POST : Lexicon.kindOf(word(head));
        return new Name(start, head, kind == Kind.PAPER ? PaperNumbers.after(tokens, end) : end, kind);
    }

    /** The end of large words that follow each other. */
    private int run(int at) {
        var end = at;
        while (isLarge(end)
                && !Lexicon.isFunctionWord(word(end))
                && !papers.isResolution(end)
                && (end == at || tokens.areNeighbours(end - 1))
                && !papers.isSymbol(end)) {
            end++;
            if (tokens.at(end).is(".") && word(end - 1).matches("(?:\\p{Lu}\\.)*\\p{Lu}") && isLarge(end + 1)) {
                end++;
            }
            if (tokens.at(end).is("'")
                    && isLarge(end + 1)
                    && tokens.at(end).start() == tokens.at(end - 1).end()) {
                end++;
            }
        }
        return end;
    }

    /** Where the name goes on behind this word; the word itself where it does not. */
    private int goesOn(int start, int at, int head) {
        var word = tokens.at(at).lower();
        if (word.equals("(")
                && isLarge(at + 1)
                && tokens.at(at + 2).is(")")
                && Lexicon.kindOf(word(run(at + 3) - 1)) == Kind.PAPER
                && run(at + 3) > at + 3) {
            return run(at + 3);
        }
        if (Lexicon.CONNECTORS.contains(word)) {
            return afterConnector(at);
        }
        if (word.equals("to") && Lexicon.PURPOSES.contains(tokens.at(at + 1).lower())) {
            return longer(at, at + 1);
        }
        if (Lexicon.PARTICLES.contains(word)) {
            var next = Lexicon.PARTICLES.contains(tokens.at(at + 1).lower()) ? at + 2 : at + 1;
            return longer(at, next);
        }
        if (word.equals("and") || word.equals("&")) {
            return joined(at, start, head);
        }
        if (!word.equals(",")) {
            return at;
        }
        return isList(at, start, head) ? longer(at, at + 1) : isEndOfList(at, start) ? joined(at + 1, start, head) : at;
    }

    /** "Finance, Development, and Operations Committee": the last comma of a list inside a name. */
    private boolean isEndOfList(int at, int start) {
        return tokens.at(at + 1).is("and")
                && IntStream.range(start, at).anyMatch(i -> tokens.at(i).is(","))
                && joined(at + 1, start, -1) > at + 1;
    }

    private int afterConnector(int at) {
        var next = tokens.at(at + 1).is("the") ? at + 2 : at + 1;
        if (Lexicon.isStop(word(next)) && !word(next).equals("States")) {
            return at;
        }
        var end = longer(at, next);
        return IntStream.range(next + 1, end - 1)
                .filter(i -> Lexicon.beginsOrgan(word(i), word(i + 1)))
                .findFirst()
                .orElse(end);
    }

    private int longer(int at, int next) {
        var end = run(next);
        return end == next ? at : end;
    }

    /** Two things joined inside one name, but not two names. */
    private int joined(int at, int start, int head) {
        var end = run(at + 1);
        if (end == at + 1 || head >= 0 && IntStream.range(at + 1, end).anyMatch(i -> word(i).equals(word(head)))) {
            return at;
        }
        var headBefore = Lexicon.kindOf(word(at - 1));
        var headAfter = Lexicon.kindOf(word(end - 1));
        if (head < 0) {
            var isOneHead = headBefore == null
                    && headAfter != null
                    && !tokens.at(at - 1).isAcronym()
                    && start < at;
            return isOneHead ? end : at;
        }
        return headAfter == null || isWeak(end - 1) ? end : at;
    }

    /** "Service" and the like end the topic of a ministry as often as the name of a body. */
    private boolean isWeak(int at) {
        return Lexicon.kindOf(word(at)) == Kind.BODY
                && !Lexicon.BODIES.contains(tokens.at(at).lower());
    }

    /** "Education, Science and Culture": only behind heads that have such lists, or before the one head of all. */
    private boolean isList(int at, int start, int head) {
        var end = run(at + 1);
        while (tokens.at(end).is(",") && run(end + 1) > end + 1) {
            end = run(end + 1);
        }
        var last = tokens.at(end).is(",") ? end + 1 : end;
        var isClosed = end > at + 1 && tokens.at(last).is("and") && run(last + 1) > last + 1;
        if (!isClosed) {
            return false;
        }
        return head >= 0
                ? Lexicon.OF_LISTS.contains(tokens.at(head).lower())
                : Lexicon.kindOf(word(at - 1)) == null
                        && Lexicon.kindOf(word(end - 1)) == null
                        && Lexicon.kindOf(word(run(last + 1) - 1)) != null
                        && start < at;
    }

    private boolean isFirst(int at) {
        return at == 0 || at == 1 && !tokens.at(0).isWord();
    }

    private boolean isLarge(int at) {
        return tokens.at(at).isLarge();
    }

    private String word(int at) {
        return tokens.at(at).text();
    }
}
