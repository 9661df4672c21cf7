package ijaza.person;

import org.jspecify.annotations.Nullable;

/** A person's name in Arabic and, if wished, in Latin letters. */
public record PersonName(String arabic, @Nullable String latin) {

    public static final int LONGEST = 100;

    public PersonName {
        if (arabic.isBlank() || arabic.length() > LONGEST) {
            throw new IllegalArgumentException("an Arabic name has 1 to " + LONGEST + " characters");
        }
        if (latin != null && (latin.isBlank() || latin.length() > LONGEST)) {
            throw new IllegalArgumentException("a Latin name has 1 to " + LONGEST + " characters, or is absent");
        }
    }
}
