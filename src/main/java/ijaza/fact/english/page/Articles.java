package ijaza.fact.english.page;

import ijaza.fact.english.words.Lexicon;
import java.util.regex.Pattern;

/** Which names take an article that the page itself leaves away. */
final class Articles {

    /** Organs whose name takes an article in every sentence, whatever a terse page writes. */
    private static final Pattern ORGAN =
            Pattern.compile("(?:Executive|General|Managing|Governing|Administrative|Supervisory"
                    + "|Standing|Steering|Advisory|Permanent|Plenary) (?:Board|Assembly|Council|Committee|Conference|Secretariat"
                    + "|Bureau|Congress|Body)");

    private Articles() {}

    static String ofOrgan(String name) {
        return ORGAN.matcher(name).matches() ? "the " + name : name;
    }

    /** The article that a sentence would give a name from a headline. */
    static String ofHeadline(String name) {
        var takesArticle = name.indexOf(' ') > 0
                && !name.startsWith("the ")
                && Lexicon.isHead(FullNames.head(name))
                && !name.matches(".*(?:University|International|College)");
        return takesArticle ? "the " + name : name;
    }
}
