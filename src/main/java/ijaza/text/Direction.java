package ijaza.text;

/** The way a text runs on the line. */
public enum Direction {
    RIGHT_TO_LEFT("rtl"),
    LEFT_TO_RIGHT("ltr");

    private final String attribute;

    Direction(String attribute) {
        this.attribute = attribute;
    }

    /** The value of HTML's {@code dir} attribute. */
    public String attribute() {
        return attribute;
    }
}
