package ijaza.fact;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of facts that are told apart. */
public enum FactKind {
    FOUNDING,
    EVENT,
    FUNCTION,
    TASK,
    COUNT,
    CYCLE,
    BODY,
    INSTRUMENT,
    PERSON,
    SUCCESSION,
    TRANSFER,
    SUPPORT,
    /** A sentence that is asked about in its own words: by an author, or where nothing else told what stands in it. */
    STATEMENT;

    /** The kind's name in files and tags, such as {@code founding}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<FactKind> of(String tag) {
        return Stream.of(values()).filter(kind -> kind.tag().equals(tag)).findFirst();
    }
}
