package ijaza.fact.page;

import java.util.Optional;

/** Which full name each mention in a document stands for. */
public interface Names {

    /** The mention's own name where no longer one is known. */
    String full(Mention mention);

    /** The full name of the body that the page is about, where it is plain. */
    default Optional<String> organisation() {
        return Optional.empty();
    }
}
