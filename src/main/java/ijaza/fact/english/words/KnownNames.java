package ijaza.fact.english.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names without a telling head of which the document itself says that they are bodies: "Lanterna is a charity", "Lanterna
 * (LNT)", "Lanterna was founded", or a title "About Lanterna" above sentences in which Lanterna does something.
 */
public final class KnownNames {

    private static final String PART = "(?:[ld]')?\\p{Lu}[\\p{L}0-9'&-]{0,40}[\\p{L}0-9]";
    private static final String NAME =
            "(?<![\\p{L}0-9])(?<name>" + PART + "(?: (?:(?:of|for|the|to|de|des|du|la|le|sans|and|without|et|on|in"
                    + "|against|across|with|from|e|do|da|del|y|para|für|von|&) ){0,2}" + PART + "| " + PART + "){0,6})";
    private static final String MARKS = "(?: \\([^)]{2,120}\\))?(?:, [^,.]{2,120},)?";
    private static final String KIND =
            "(?:organi[sz]ations?|association|agency|network|charity|charities|company|foundation"
                    + "|federation|union|institute|institution|body|society|movement|alliance|partnership|NGO"
                    + "|non-profit"
                    + "|nonprofit|think tank|application|platform|software|system|service|project|initiative"
                    + "|programme|program"
                    + "|confederation|coalition|consortium|enterprise|group|cooperative|co-operative|authority|council"
                    + "|committee|commission|ministry|department|bureau|office|organ|arm|regulator|corporation|club"
                    + "|party|league"
                    + "|fund|bank|museum|university|college|school|centre|center|forum|secretariat|custodian|entity"
                    + "|unit"
                    + "|provider|publisher|broadcaster|operator|airline|hub|observatory|laboratory|academy|community)";
    private static final String BEGIN = "(?:^|[.] |[.]\\[[0-9]+] |[a-z0-9.], )(?<article>[Tt]he )?";
    private static final Pattern SAID = Pattern.compile(BEGIN + NAME + MARKS
            + " (?:is|was|are) (?:now |today |also )?(?:an?|the|one of the|part of the) (?:(?!(?:of|at|for|in|from"
            + "|with|by|to"
            + "|on|and who|who) )[\\p{L}0-9'-]+,? (?:and )?){0,9}?" + KIND + "s?\\b(?! (?:[a-z]*(?:er|or|ist|ent"
            + "|ant|ial|man|woman"
            + "|member|head|chief|staff)|in charge)\\b)");
    private static final Pattern FOUNDED = Pattern.compile(BEGIN + NAME + MARKS
            + " (?:was|has been) (?:first |originally |formally |officially |initially )?(?:founded|established"
            + "|created|set up|formed|launched|incorporated|constituted)\\b");
    private static final Pattern HAVING = Pattern.compile("(?:^|[.] )(?<article>The )?" + NAME
            + " has (?:(?:the following|[a-z0-9]+) )?(?:(?:main|core|key|principal|primary) )?(?:functions|tasks|duties"
            + "|objectives|goals|responsibilities|members|member states|offices|staff)\\b");
    private static final Pattern WITH_SHORT_NAME = Pattern.compile(
            "(?<article>[Tt]he )?" + NAME + " \\((?!USA?\\)|UK\\)|UAE\\)" + "|EU\\))[A-Z][A-Za-z]*[A-Z][A-Za-z]*\\)");
    private static final Pattern DOING = Pattern.compile("(?:^|[.] |[.]\\[[0-9]+] )" + NAME + "(?:'s [a-z]+)?" + MARKS
            + " (?:is|was|has|works|provides|supports|operates|aims|helps|brings|seeks|began|became|employs"
            + "|offers|leads"
            + "|promotes|represents|consists|comprises|runs|publishes|coordinates|gives|keeps|serves|does"
            + "|can|also)\\b");
    private static final Pattern TITLE =
            Pattern.compile("^(?:About(?: us)?(?: [-–—:|])? |Who we are [-–—:|] |What is |Welcome to )?(?:the )?" + NAME
                    + "(?: [-–—:|] .*| \\([A-Za-z]+\\)|\\?)?$");

    private final Map<String, List<List<String>>> byFirstWord = new HashMap<>();

    private final Set<String> withArticle;

    private KnownNames(Set<String> names, Set<String> withArticle) {
        this.withArticle = withArticle;
        for (var name : names) {
            var words = Tokens.of(name).all().stream().map(Token::text).toList();
            byFirstWord.merge(
                    words.getFirst(),
                    List.of(words),
                    (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
        }
    }

    /** Reads them out of a document's folded passages, the title first. */
    public static KnownNames in(List<String> passages) {
        var alone = new HashSet<String>();
        var withArticle = new HashSet<String>();
        for (var text : passages) {
            Stream.of(SAID, HAVING, FOUNDED, WITH_SHORT_NAME)
                    .flatMap(pattern -> pattern.matcher(text).results())
                    .filter(found -> isNew(found.group("name")))
                    .forEach(found -> (found.group("article") == null ? alone : withArticle).add(found.group("name")));
        }
        passages.stream().limit(1).forEach(title -> alone.addAll(named(title, passages)));
        withArticle.removeAll(alone);
        var all = new HashSet<>(alone);
        all.addAll(withArticle);
        return new KnownNames(all, withArticle);
    }

    /** What the title names and the text then lets do something. */
    private static Set<String> named(String title, List<String> passages) {
        var named = TITLE.matcher(title);
        if (!named.matches() || !isNew(named.group("name"))) {
            return Set.of();
        }
        return passages.stream()
                        .skip(1)
                        .flatMap(text -> DOING.matcher(text).results())
                        .anyMatch(doing -> doing.group("name").equals(named.group("name")))
                ? Set.of(named.group("name"))
                : Set.of();
    }

    private static boolean isNew(String name) {
        var words = name.split(" ");
        return !Lexicon.isStop(words[0])
                && Stream.of(words).allMatch(word -> Lexicon.kindOf(word) == null)
                && Stream.of(words)
                        .noneMatch(word -> Lexicon.isPost(word) || Lexicon.TITLES.contains(Lexicon.lower(word)))
                && (words.length > 1 || words[0].length() > 2);
    }

    /** Whether the text lets this name be a body's and gives it no article. */
    boolean standsAlone(String name) {
        return !withArticle.contains(name)
                && byFirstWord.getOrDefault(name.split(" ")[0], List.of()).stream()
                        .anyMatch(words -> String.join(" ", words).equals(name));
    }

    /** The index behind the longest known name that begins here, or the same one. */
    int after(Tokens tokens, int at) {
        return byFirstWord.getOrDefault(tokens.at(at).text(), List.of()).stream()
                .filter(words -> isAt(tokens, at, words))
                .mapToInt(words -> at + words.size())
                .max()
                .orElse(at);
    }

    private static boolean isAt(Tokens tokens, int at, List<String> words) {
        for (var i = 0; i < words.size(); i++) {
            if (!tokens.at(at + i).is(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
