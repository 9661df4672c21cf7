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

    public static Optional<Language> of(String tag) {
        return Stream.of(values()).filter(l -> l.tag.equals(tag)).findFirst();
    }
}
