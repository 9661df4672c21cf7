package ijaza.text;

import java.util.Optional;
import java.util.stream.Stream;

/** A language that the product speaks; the first one is the default. */
public enum Language {
    ARABIC("ar", Direction.RIGHT_TO_LEFT),
    ENGLISH("en", Direction.LEFT_TO_RIGHT);

    private final String tag;
    private final Direction direction;

    Language(String tag, Direction direction) {
        this.tag = tag;
        this.direction = direction;
    }

    /** The value of HTML's {@code lang} attribute. */
    public String tag() {
        return tag;
    }

    public Direction direction() {
        return direction;
    }

    /** Arabic unless most letters are Latin. */
    public static Language mostOf(String text) {
        var arabic = text.codePoints()
                .filter(c -> isLetterOf(Character.UnicodeScript.ARABIC, c))
                .count();
        var latin = text.codePoints()
                .filter(c -> isLetterOf(Character.UnicodeScript.LATIN, c))
                .count();
        return latin > arabic ? ENGLISH : ARABIC;
    }

    private static boolean isLetterOf(Character.UnicodeScript script, int c) {
        return Character.isLetter(c) && Character.UnicodeScript.of(c) == script;
    }

    public static Optional<Language> of(String tag) {
        return Stream.of(values()).filter(l -> l.tag.equals(tag)).findFirst();
    }
}
