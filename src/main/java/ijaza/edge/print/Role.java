package ijaza.edge.print;

/** What a piece of text is to somebody who hears the page. */
enum Role {
    HEADING("H1"),
    TEXT("P"),
    LINK("Link");

    private final String tag;

    Role(String tag) {
        this.tag = tag;
    }

    /** The name of the role in the structure of a PDF. */
    String tag() {
        return tag;
    }
}
