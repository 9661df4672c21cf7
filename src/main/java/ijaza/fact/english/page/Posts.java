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

    private static final Set<String> ORGANS = Set.of("board", "committee", "panel", "bureau");
    private static final Set<String> ASSEMBLIES =
            Set.of("council", "assembly", "congress", "conference", "commission", "court", "parliament");
    private static final Set<String> OF_ORGANS = Set.of(
            "chair",
            "chairman",
            "chairwoman",
            "chairperson",
            "president",
            "vice-president",
            "vice-chair",
            "vice-chairperson",
            "secretary",
            "rapporteur",
            "head");

    private Posts() {}

    /** A post without its body belongs to the one that is spoken of, if that can have such a post. */
    static String full(String post, @Nullable String of, @Nullable String own) {
        if (of == null || post.contains(" of ") || post.contains(" for ")) {
            return post;
        }
        var body = ORGAN_OF.matcher(of).replaceFirst("");
        if (mayBeOf(post, body) && (body.equals(own) || !isOfAnother(post, body))) {
            return post + " of " + body;
        }
        var isOfOwn = own != null && !own.equals(body) && isOrgan(body) && mayBeOf(post, own);
        return isOfOwn ? post + " of " + own : post;
    }

    private static boolean isOrgan(String body) {
        return ORGANS.contains(FullNames.head(body)) || ASSEMBLIES.contains(FullNames.head(body));
    }

    /** A council has a chair; the director of whom a page of an agency speaks behind it is the agency's. */
    private static boolean isOfAnother(String post, String body) {
        var word = lastWord(post);
        return ASSEMBLIES.contains(FullNames.head(body))
                && (!OF_ORGANS.contains(word) || FullNames.head(body).matches("assembly|congress|conference"));
    }

    private static String lastWord(String post) {
        var plain = post.replaceFirst("(?i) general$", "-general");
        return FullNames.key(plain.substring(plain.lastIndexOf(' ') + 1));
    }

    public static boolean mayBeOf(String post, String body) {
        var plain = post.replaceFirst("(?i) general$", "-general");
        var word = lastWord(post);
        if (plain.matches("(?i)(?:the )?executive secretary")) {
            return true;
        }
        if (ORGANS.contains(FullNames.head(body)) && !OF_ORGANS.contains(word)) {
            return false;
        }
        return !ONLY_OF.containsKey(word)
                || ONLY_OF.getOrDefault(word, Set.of()).contains(FullNames.head(body));
    }
}
