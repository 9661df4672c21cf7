package ijaza.fact.english.words;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names without a telling head of which the document itself says that they are bodies: "Lanterna is a charity". */
public final class KnownNames {

    private static final String NAME = "((?:\\p{Lu}[\\p{L}0-9'&-]+ ){0,4}\\p{Lu}[\\p{L}0-9'&-]+)";
    private static final Pattern SAID = Pattern.compile(
            "(?:^|[.] )" + NAME
                    + " (?:\\([^)]{2,60}\\) )?(?:is|was) (?:an?|the|one of the) [^.]{0,80}?\\b(?:organi[sz]ation"
                    + "|association|agency|network"
                    + "|charity|company|foundation|federation|union|institute|institution|body|society|movement|alliance"
                    + "|partnership|NGO"
                    + "|think tank|application|platform|system|service|project|initiative|programme|confederation|coalition|consortium|enterprise|group|cooperative)\\b");
    private static final Pattern HAVING = Pattern.compile("(?:^|[.] )" + NAME
            + " has (?:(?:the following|[a-z0-9]+) )?(?:(?:main|core|key|principal|primary) )?(?:functions|tasks|duties"
            + "|objectives|goals|responsibilities)\\b");
    private static final Pattern WITH_SHORT_NAME = Pattern.compile(NAME + " \\([A-Z][A-Za-z]*[A-Z][A-Za-z]*\\)");

    private final Set<String> bodies;

    private KnownNames(Set<String> bodies) {
        this.bodies = bodies;
    }

    /** Reads them out of a document's folded passages. */
    public static KnownNames in(List<String> passages) {
        return new KnownNames(passages.stream()
                .flatMap(text -> Stream.of(SAID, HAVING, WITH_SHORT_NAME)
                        .flatMap(pattern -> pattern.matcher(text).results()))
                .map(found -> found.group(1))
                .filter(KnownNames::isNew)
                .collect(Collectors.toSet()));
    }

    private static boolean isNew(String name) {
        var words = name.split(" ");
        return !Lexicon.isStop(words[0]) && Lexicon.kindOf(words[words.length - 1]) == null;
    }

    boolean isBody(String name) {
        return bodies.contains(name);
    }
}
