package ijaza.fact.page;

/** Which full name each mention in a document stands for. */
public interface Names {

    /** The mention's own name where no longer one is known. */
    String full(Mention mention);
}
