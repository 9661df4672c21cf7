package ijaza.pseudo;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what stands on a screen outside of brackets and was written neither by the course nor by its people. */
final class Untranslated {

    private static final Pattern BRACKETS = Pattern.compile("⟦[^⟦⟧]*⟧");

    /** As {@code Dates} writes it, in words of the JDK. */
    private static final Pattern DATE = Pattern.compile("\\d{1,2} [\\p{L}/ ]+ \\d{4}");

    /** What stands between two pieces on a screen. */
    private static final String BETWEEN = " — ";

    private final String content;

    /** @param content everything that is allowed to stand without brackets */
    Untranslated(List<String> content) {
        this.content = plain(String.join("\n", content));
    }

    Stream<String> in(Stream<String> shown) {
        return shown.flatMap(text -> Stream.of(outsideOfBrackets(text).split(BETWEEN)))
                .map(Untranslated::plain)
                .map(piece -> piece.replaceAll("^\\P{L}+|\\P{L}+$", ""))
                .filter(piece -> !content.contains(piece));
    }

    private static String outsideOfBrackets(String shown) {
        var rest = shown;
        for (var before = ""; !before.equals(rest); ) {
            before = rest;
            rest = BRACKETS.matcher(rest).replaceAll(BETWEEN);
        }
        return DATE.matcher(rest).replaceAll(BETWEEN);
    }

    private static String plain(String text) {
        return text.replaceAll("[\\u2066-\\u2069\\u200e\\u200f]", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
