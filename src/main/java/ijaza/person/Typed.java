package ijaza.person;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Pattern;

/** Cleans what people type or paste into a field: one kind of space, nothing unseen, composed letters. */
final class Typed {

    /** Java's {@code strip} does not see the no-break space. */
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\t\\n\\r]+");

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}]");

    private Typed() {}

    static String clean(String text) {
        var spaced = SPACES.matcher(text).replaceAll(" ");
        var seen = UNSEEN.matcher(spaced).replaceAll("");
        return Normalizer.normalize(seen, Form.NFC).strip();
    }
}
