package ijaza.fact.arabic.page;

import ijaza.fact.arabic.words.Mention.Kind;
import java.util.Locale;
import java.util.regex.Pattern;

/** Writes each mention of a sentence as one private sign, so that patterns can say {@code {body}} for any body's name. */
public final class Signs {

    static final int PER_KIND = 0x200;
    private static final char FIRST = '\uE000';

    private Signs() {}

    static char of(Kind kind, int index) {
        return (char) (FIRST + kind.ordinal() * PER_KIND + index);
    }

    static boolean isSign(char c) {
        return c >= FIRST && c < FIRST + Kind.values().length * PER_KIND;
    }

    static int index(char sign) {
        return (sign - FIRST) % PER_KIND;
    }

    /**
     * A pattern in plain Arabic letters with {@code {body}}, {@code {paper}}, {@code {post}}, {@code {person}}, {@code
     * {date}}, {@code {numbered}}, {@code {symbol}}, {@code {any}} (body or paper), {@code {agent}} (body, post or person)
     * and {@code {word}}.
     */
    public static Pattern pattern(String readable) {
        var pattern = readable.replaceAll("[أإآ]", "ا").replace('ى', 'ي');
        // before a name with an article «ل» swallows its alef and stands there twice: «للجمعية العامة»
        pattern = pattern.replaceAll("ل(?=(?:\\(\\?<[a-z]+>)?\\{)", "لل?").replace("{word}", "[ء-ي]+");
        for (var kind : Kind.values()) {
            pattern = pattern.replace("{" + kind.name().toLowerCase(Locale.ROOT) + "}", "[" + range(kind, kind) + "]");
        }
        return Pattern.compile(pattern.replace("{any}", "[" + range(Kind.BODY, Kind.PAPER) + "]")
                .replace("{agent}", "[" + range(Kind.BODY, Kind.BODY) + range(Kind.POST, Kind.PERSON) + "]"));
    }

    private static String range(Kind first, Kind last) {
        return of(first, 0) + "-" + of(last, PER_KIND - 1);
    }
}
