package ijaza.fact.arabic.words;

import ijaza.fact.page.Mention.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The noun that heads a name, found inside a word with its prefixes: the letters before the noun, and whether it is definite. */
record Head(String noun, Kind kind, int skipped, boolean definite, boolean articleSwallowed) {

    private static final List<String> CONJUNCTIONS = List.of("", "و", "ف");
    private static final List<String> PREPOSITIONS = List.of("", "ب", "ل", "ك");

    static @Nullable Head in(String word) {
        for (var conjunction : CONJUNCTIONS) {
            for (var preposition : PREPOSITIONS) {
                var prefix = conjunction + preposition;
                var head = word.startsWith(prefix) ? after(prefix, word.substring(prefix.length())) : null;
                if (head != null) {
                    return head;
                }
            }
        }
        return null;
    }

    /** «إدارة البنك» is what somebody does, not a department. */
    static boolean isDefiniteBody(String word) {
        var head = in(word);
        return head != null && head.definite() && head.kind() == Kind.BODY;
    }

    private static @Nullable Head after(String prefix, String rest) {
        var plain = kindOf(rest);
        if (plain != null) {
            return new Head(rest, plain, prefix.length(), false, false);
        }
        var swallowed = prefix.endsWith("ل") && rest.startsWith("ل");
        if (!swallowed && !rest.startsWith("ال")) {
            return null;
        }
        var noun = rest.substring(swallowed ? 1 : 2);
        var kind = kindOf(noun);
        return kind == null ? null : new Head(noun, kind, prefix.length() + (swallowed ? 1 : 0), true, swallowed);
    }

    private static @Nullable Kind kindOf(String noun) {
        if (Lexicon.BODIES.contains(noun)) {
            return Kind.BODY;
        }
        if (Lexicon.PAPERS.contains(noun)) {
            return Kind.PAPER;
        }
        return Lexicon.POSTS.contains(noun) ? Kind.POST : null;
    }
}
