package ijaza.text;

/** The figures in which the interface writes numbers; contents keep their own. */
public enum Numerals {
    LATIN("latn"),
    ARABIC("arab");

    private final String tag;

    Numerals(String tag) {
        this.tag = tag;
    }

    /** The value of the {@code nu} extension of a language tag. */
    public String tag() {
        return tag;
    }
}
