package ijaza.fact.page;

import ijaza.fact.WrittenDate;
import ijaza.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A date or the number of something in a sentence, which can be asked for by leaving it out.
 *
 * @param folded where it stands in the folded sentence
 */
public record Thing(
        Span folded, @Nullable WrittenDate when, @Nullable Integer number) {

    static Thing date(Mention mention) {
        return new Thing(mention.folded(), mention.date(), null);
    }

    public static Thing number(Span folded, int number) {
        return new Thing(folded, null, number);
    }

    public boolean isDate() {
        return when != null;
    }
}
