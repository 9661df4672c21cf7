package ijaza.fact.english.page;

import java.util.Map;
import java.util.Set;

/** Which bodies a post without a body named beside it may belong to: an agency has a director, but the minister is not its own. */
public final class Posts {

    private static final Map<String, Set<String>> ONLY_OF = Map.of(
            "minister", Set.of("ministry", "government"),
            "president", Set.of("association", "council", "society", "federation", "union", "court", "assembly", "foundation", "league", "academy", "institute",
                    "club", "bank", "board", "confederation", "tribunal", "university", "committee", "parliament", "alliance", "congress"),
            "secretary-general", Set.of("association", "federation", "union", "organization", "organisation", "league", "nations", "secretariat", "confederation", "alliance", "forum"),
            "king", Set.of(),
            "queen", Set.of(),
            "emir", Set.of(),
            "ambassador", Set.of(),
            "secretary", Set.of("committee", "association", "board", "department"),
            "governor", Set.of("bank", "authority"));

    private Posts() {}

    public static boolean mayBeOf(String post, String body) {
        var word = FullNames.key(post.substring(post.lastIndexOf(' ') + 1));
        return !ONLY_OF.containsKey(word) || ONLY_OF.getOrDefault(word, Set.of()).contains(FullNames.head(body));
    }
}
