package ijaza.fact.page;

import ijaza.fact.WrittenDate;
import ijaza.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A name, date or symbol in a sentence: as it is written, and the words by which it is compared with other names. */
public record Mention(
        Kind kind,
        String name,
        List<String> core,
        Span folded,
        Span span,
        @Nullable WrittenDate date) {

    /** What is mentioned. */
    public enum Kind {
        BODY,
        PAPER,
        POST,
        PERSON,
        DATE,
        /** A resolution by number and year, such as 1267 (1999). */
        NUMBERED,
        /** A document's symbol, such as A/RES/60/288 or 71/291. */
        SYMBOL,
        /** A proper name of which only the words around it can say whether it is a person's. */
        NAME,
        /** A word that points at a body named elsewhere, such as "it" or "we". */
        PRONOUN
    }

    public Mention {
        core = List.copyOf(core);
    }

    /** Whether this is only a head with an article, such as «المكتب», that points back to a longer name. */
    public boolean isBare() {
        return core.size() == 1;
    }

    public boolean isNamed() {
        return kind.compareTo(Kind.PERSON) <= 0;
    }
}
