package ijaza.fact.english.page;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which bodies a post without a body named beside it may belong to: an agency has a director, but the minister is not its own. */
public final class Posts {

    private static final Map<String, Set<String>> ONLY_OF = Map.of(
            "minister", Set.of("ministry", "government"),
            "president",
                    Set.of(
                            "association",
                            "council",
                            "society",
                            "federation",
                            "union",
                            "court",
                            "assembly",
                            "foundation",
                            "league",
                            "academy",
                            "institute",
                            "club",
                            "bank",
                            "board",
                            "confederation",
                            "tribunal",
                            "university",
                            "committee",
                            "parliament",
                            "alliance",
                            "congress"),
            "secretary-general",
                    Set.of(
                            "association",
                            "federation",
                            "union",
                            "organization",
                            "organisation",
                            "league",
                            "nations",
                            "secretariat",
                            "confederation",
                            "alliance",
                            "forum"),
            "king", Set.of(),
            "queen", Set.of(),
            "emir", Set.of(),
            "ambassador", Set.of(),
            "secretary", Set.of("committee", "association", "board", "department"),
            "governor", Set.of("bank", "authority"));

    private static final Pattern ORGAN_OF = Pattern.compile(
            "^the (?:secretariat|board)(?: of (?:trustees|directors|governors|management))? of ",
            Pattern.CASE_INSENSITIVE);

    private Posts() {}

    /** A post without its body belongs to the one that is spoken of, if that can have such a post. */
    static String full(String post, @Nullable String of) {
        if (of == null || post.contains(" of ") || post.contains(" for ")) {
            return post;
        }
        var body = ORGAN_OF.matcher(of).replaceFirst("");
        return mayBeOf(post, body) ? post + " of " + body : post;
    }

    public static boolean mayBeOf(String post, String body) {
        var word = FullNames.key(post.substring(post.lastIndexOf(' ') + 1));
        return !ONLY_OF.containsKey(word)
                || ONLY_OF.getOrDefault(word, Set.of()).contains(FullNames.head(body));
    }
}
