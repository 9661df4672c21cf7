package ijaza.fact.page;

import ijaza.fact.page.Mention.Kind;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes each mention of a sentence as one private character, so that patterns can say {@code {body}} for any body's name. */
public final class Sign {

    static final int PER_KIND = 0x200;
    private static final char FIRST = '\uE000';

    private static final Pattern KINDS = Pattern.compile("\\{([a-z]+(?:\\|[a-z]+)*)\\}");

    private Sign() {}

    static char of(Kind kind, int index) {
        return (char) (FIRST + kind.ordinal() * PER_KIND + index);
    }

    public static boolean isSign(char c) {
        return c >= FIRST && c < FIRST + Kind.values().length * PER_KIND;
    }

    static int index(char sign) {
        return (sign - FIRST) % PER_KIND;
    }

    /**
     * Puts the signs of a kind in the place of {@code {body}}, {@code {paper}}, {@code {post}} and so on, of several kinds
     * in that of {@code {body|post}}, of {@code {any}} (body or paper) and of {@code {agent}} (body, post or person).
     */
    public static String expand(String readable) {
        var kinds = readable.replace("{any}", "{body|paper}").replace("{agent}", "{body|post|person}");
        return KINDS.matcher(kinds).replaceAll(match -> "[" + ranges(match.group(1)) + "]");
    }

    private static String ranges(String kinds) {
        return Stream.of(kinds.split("\\|"))
                .map(kind -> Kind.valueOf(kind.toUpperCase(Locale.ROOT)))
                .map(kind -> of(kind, 0) + "-" + of(kind, PER_KIND - 1))
                .collect(Collectors.joining());
    }
}
