package ijaza.person;

import java.lang.Character.UnicodeScript;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A person's name in Arabic and, if wished, in Latin letters. */
public record PersonName(String arabic, @Nullable String latin) {

    public static final int LONGEST = 100;

    /** What stands between the letters of a name: spaces, stops, apostrophes, hyphens, the stretching stroke. */
    private static final String JOINING = " .'’-ـ";

    public PersonName {
        if (!written(arabic, UnicodeScript.ARABIC)) {
            throw new IllegalArgumentException("an Arabic name has Arabic letters, at most " + LONGEST);
        }
        if (latin != null && !written(latin, UnicodeScript.LATIN)) {
            throw new IllegalArgumentException("a Latin name has Latin letters, at most " + LONGEST + ", or is absent");
        }
    }

    /** The Arabic name as it was typed, cleaned; empty where it is none. */
    public static Optional<String> arabic(String typed) {
        return Optional.of(Typed.clean(typed)).filter(name -> written(name, UnicodeScript.ARABIC));
    }

    /** The Latin name as it was typed, cleaned; empty where it is none. */
    public static Optional<String> latin(String typed) {
        return Optional.of(Typed.clean(typed)).filter(name -> written(name, UnicodeScript.LATIN));
    }

    /** The name for readers of Latin letters where there is one, otherwise the Arabic one. */
    public String forLatinReaders() {
        return latin == null ? arabic : latin;
    }

    /** No digits, brackets or letters of a second script: a name is printed on certificates. */
    private static boolean written(String name, UnicodeScript script) {
        return name.length() <= LONGEST
                && name.codePoints().anyMatch(letter -> UnicodeScript.of(letter) == script)
                && name.codePoints().allMatch(letter -> fits(letter, script));
    }

    private static boolean fits(int letter, UnicodeScript script) {
        var own = UnicodeScript.of(letter);
        return own == script && !Character.isDigit(letter)
                || own == UnicodeScript.INHERITED
                || JOINING.indexOf(letter) >= 0;
    }
}
