package ijaza.fact;

import org.jspecify.annotations.Nullable;

/** A resolution, report, strategy or charter; the key is a symbol, a topic or an aim, and the relation is the one that the text names. */
public record Instrument(
        Told told,
        Type type,
        Relation relation,
        String symbol,
        @Nullable Integer year,
        @Nullable String issuer) implements Fact {

    /** What sort of paper it is. */
    public enum Type {
        RESOLUTION,
        REPORT,
        STRATEGY,
        CHARTER
    }

    /** How the subject stands to it; none of these means "founded by". */
    public enum Relation {
        /** «أُنشئ بعد اتخاذ قرار»: came after it. */
        FOUNDED_AFTER,
        /** «العاملة بموجب القرارات»: works under it. */
        WORKS_UNDER,
        /** «المنشأة عملاً بالقرار»: was set up pursuant to it. */
        SET_UP_PURSUANT_TO,
        /** The subject is the paper itself, and this is its symbol. */
        BEARS_SYMBOL,
        /** The subject is the paper itself, and this is what it is about. */
        IS_ABOUT,
        /** The subject is the paper itself, and this is what it aims at. */
        AIMS_AT
    }

    @Override
    public FactKind kind() {
        return FactKind.INSTRUMENT;
    }
}
