package ijaza.fact.page;

import ijaza.fact.page.Mention.Kind;
import java.util.Locale;

/** Writes each mention of a sentence as one private character, so that patterns can say {@code {body}} for any body's name. */
public final class Sign {

    static final int PER_KIND = 0x200;
    private static final char FIRST = '\uE000';

    private Sign() {}

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
     * Puts the signs of a kind in the place of {@code {body}}, {@code {paper}}, {@code {post}} and so on, of {@code
     * {any}} (body or paper) and of {@code {agent}} (body, post or person).
     */
    public static String expand(String readable) {
        var pattern = readable;
        for (var kind : Kind.values()) {
            pattern = pattern.replace("{" + kind.name().toLowerCase(Locale.ROOT) + "}", "[" + range(kind, kind) + "]");
        }
        return pattern.replace("{any}", "[" + range(Kind.BODY, Kind.PAPER) + "]")
                .replace("{agent}", "[" + range(Kind.BODY, Kind.BODY) + range(Kind.POST, Kind.PERSON) + "]");
    }

    private static String range(Kind first, Kind last) {
        return of(first, 0) + "-" + of(last, PER_KIND - 1);
    }
}
