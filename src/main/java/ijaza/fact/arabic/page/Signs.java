package ijaza.fact.arabic.page;

import ijaza.fact.page.Sign;
import java.util.regex.Pattern;

/** Makes patterns over Arabic sentences out of plain Arabic letters and signs. */
public final class Signs {

    private Signs() {}

    /** Whether a letter of a signed sentence stands for a mention. */
    public static boolean isSign(char c) {
        return Sign.isSign(c);
    }

    /** A pattern with all that {@link Sign#expand} knows, and {@code {word}}; it is folded as the sentences are. */
    public static Pattern pattern(String readable) {
        var pattern = readable.replaceAll("[أإآ]", "ا").replace('ى', 'ي');
        // before a name with an article «ل» swallows its alef and stands there twice: «للجمعية العامة»
        pattern = pattern.replaceAll("ل(?=(?:\\(\\?<[a-z]+>)?\\{)", "لل?").replace("{word}", "[ء-ي]+");
        return Pattern.compile(Sign.expand(pattern));
    }
}
