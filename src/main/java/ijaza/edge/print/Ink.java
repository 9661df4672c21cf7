package ijaza.edge.print;

/** The inks of the page, as shares of red, green and blue. */
enum Ink {
    DEEP(0.063, 0.231, 0.255),
    GOLD(0.553, 0.396, 0.145),
    PALE(0.953, 0.925, 0.867),
    PAPER(1, 1, 1);

    private final double red;
    private final double green;
    private final double blue;

    Ink(double red, double green, double blue) {
        this.red = red;
        this.green = green;
        this.blue = blue;
    }

    double[] shares() {
        return new double[] {red, green, blue};
    }
}
