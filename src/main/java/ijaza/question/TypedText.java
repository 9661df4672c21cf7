package ijaza.question;

import ijaza.text.Folding;
import java.util.Locale;
import java.util.regex.Pattern;

/** Typed words as a reader compares them: folded, without punctuation, with or without the article in front. */
public final class TypedText {

    private static final Pattern ARTICLE = Pattern.compile("^(?:the|an?) (?=.)");

    private TypedText() {}

    /** Whether two texts are the same answer; ة and ه stay apart, and so do different letters. */
    public static boolean same(String accepted, String typed) {
        return form(accepted).equals(form(typed)) && !form(typed).isEmpty();
    }

    /** What two texts have in common that are the same answer. */
    public static String form(String text) {
        var words = Folding.fold(text).replaceAll("[\\p{P}\\p{S}&&[^/]]+", " ").replaceAll(" +", " ");
        return ARTICLE.matcher(Folding.withoutArticle(words.strip()).toLowerCase(Locale.ROOT))
                .replaceFirst("");
    }
}
