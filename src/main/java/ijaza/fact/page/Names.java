package ijaza.fact.page;

import java.util.Optional;

/** Which full name each mention in a document stands for. */
public interface Names {

    /** The mention's own name where no longer one is known. */
    String full(Mention mention);

    /** Whether a name that only points, such as "the Council", is the only one that the document has for a body. */
    default boolean isOnlyName(String name) {
        return false;
    }

    /** The full name of the body that the page is about, where it is plain. */
    default Optional<String> organisation() {
        return Optional.empty();
    }
}
