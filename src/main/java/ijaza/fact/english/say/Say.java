package ijaza.fact.english.say;

import ijaza.fact.WrittenDate;
import ijaza.fact.page.Sign;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes patterns over English sentences, and the few joints of English statements. */
public final class Say {

    /** Between a form of "be" and its participle: words that change nothing of what is said. */
    private static final String ADVERBS = "(?:(?:first|last|formally|officially|originally|initially|jointly|also"
            + "|itself|subsequently|later|then|thus|legally|finally|eventually|newly|permanently|successfully"
            + "|already) ){0,2}";

    /** Where a clause begins that tells more of what stands before it, with the preposition that belongs to it. */
    public static final String RELATIVE =
            "(?:(?:, (?:(?:the |an? )?[a-z0-9-]+ (?:[a-z-]+ )?)?|,? )(?:of|in|by|for|to|from|with|under"
                    + "|through|on|at|among|within|into|upon|against|between|over|without|towards) (?:which|whom|whose)\\b|,? (?:which|who|where)\\b)";

    /** How a date is joined to its verb; without a joint the date is somebody else's. */
    public static final String JOINT = "(?:in|on|since|as of|as from|with effect from|effective|from|during) (?:the "
            + "year "
            + "|early |late |the (?:end|beginning|start|summer|spring|autumn|fall|winter) of |mid-)?";

    /** Behind a preposition, or joined to a name that stands there, a name is no subject. */
    private static final String SUBJECT = "(?<what>(?={thing})(?:(?<!\\b(?:of|for|by|with|to|in|at|from|or|between"
            + "|under|on|than|as|within|against|after|before|through|like|both|nor|including|near|via|into|the"
            + "|[a-z]+ing|[a-z]+ed) )(?<!\\b(?:of|by|with|for|between|from|to) . and ){any}|(?<=^|[,;:\"] |\\b(?:and"
            + "|but|that|when|where|because|while|so|as|or|then|since) ){pronoun}))";

    /** A date at the beginning of a clause, as a sentence or a line of a timeline has it. */
    private static final String FRONTED =
            "(?:^(?:\\W?" + JOINT + ")?|(?:[;,] |\\bthat |\\band )" + JOINT + ")(?<when>{date})(?:,|:| ?[–—-])? ";

    /** Words without a full stop may still say "U.S.". */
    private static final Pattern POINTLESS = Pattern.compile("\\[\\^\\.([^\\]]*)\\]");

    private static final String ABBREVIATED =
            Matcher.quoteReplacement("(?:[^.") + "$1" + Matcher.quoteReplacement("]|(?<=\\b(?-i:[A-Z]))\\.(?=[A-Z ]))");

    private Say() {}

    /**
     * A pattern with all that {@link Sign#expand} knows, {@code {org}} (a body or a pronoun), {@code {thing}} (that or a
     * paper), {@code {fronted}} (a date that opens a clause), {@code {subject}} (a thing that can be the subject of a verb, as the group {@code what}), {@code {human}} (a person or a name that may be one), {@code {was}}, {@code {adv}} and {@code {when}}, {@code {which}}.
     */
    public static Pattern pattern(String readable) {
        var pattern = readable.replace("{fronted}", FRONTED)
                .replace("{subject}", SUBJECT)
                .replace(
                        "{which}",
                        "(?:(?<!\\b(?:of|in|by|for|to|from|with|under|through|on|at|among|within|into|upon|against|between|over) )which )?")
                .replace("{when}", JOINT + "(?<when>{date})")
                .replace("{org}", "{body|pronoun}")
                .replace("{thing}", "{body|paper|pronoun}")
                .replace("{human}", "{person|name}")
                .replace("{was}", "(?:was|were|is|are|has been|have been|had been)")
                .replace("{adv}", ADVERBS);
        return Pattern.compile(
                Sign.expand(POINTLESS.matcher(pattern).replaceAll(ABBREVIATED)), Pattern.CASE_INSENSITIVE);
    }

    public static String large(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    public static String small(String words) {
        return words.startsWith("The ") ? "the " + words.substring(4) : words;
    }

    public static String on(WrittenDate date) {
        return (date.day() == null ? "in " : "on ") + date.written();
    }
}
