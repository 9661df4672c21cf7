package ijaza.fact.english.words;

import ijaza.fact.page.Mention.Kind;
import java.util.Optional;
import java.util.Set;

/** "The office", "this committee", "our association", "its newly created board": a head that points at a body. */
record PointedHead(Kind kind, int start, int head) {

    static final Set<String> OWNERS = Set.of("its", "our", "their", "his", "her");
    private static final Set<String> POINTERS = Set.of("the", "this");
    private static final String ADJECTIVES = "new|newly|created|established|governing|executive|joint|same|[a-z]+ory";

    static Optional<PointedHead> at(Tokens tokens, int at) {
        var pointer = tokens.at(at).lower();
        if (!POINTERS.contains(pointer) && !OWNERS.contains(pointer)) {
            return Optional.empty();
        }
        var head = at + 1;
        while (tokens.at(head).text().matches(ADJECTIVES)) {
            head++;
        }
        var text = tokens.at(head).text();
        var isBody = Lexicon.BODIES.contains(head > at + 1 ? Lexicon.lower(text) : text);
        var isPaper = POINTERS.contains(pointer) && Lexicon.POINTED_PAPERS.contains(text);
        var next = tokens.at(head + 1).text();
        if (!isBody && !isPaper || Lexicon.CONNECTORS.contains(next) || Lexicon.kindOf(next) != null) {
            return Optional.empty();
        }
        var isOurs = pointer.equals("our") && head == at + 1;
        var kind = isOurs ? Kind.PRONOUN : isBody ? Kind.BODY : Kind.PAPER;
        return Optional.of(new PointedHead(kind, tokens.at(head).isLarge() ? head : at + 1, head));
    }
}
