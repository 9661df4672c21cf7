package ijaza.text;

/** Digits of the three systems that Arabic texts use, read as the numbers they are. */
public final class Digits {

    private Digits() {}

    public static boolean isDigit(char c) {
        return latin(c) >= '0' && latin(c) <= '9';
    }

    /** The Latin digit for ٠-٩ and ۰-۹, any other character as it is. */
    public static char latin(char c) {
        if (c >= '٠' && c <= '٩') {
            return (char) (c - '٠' + '0');
        }
        return c >= '۰' && c <= '۹' ? (char) (c - '۰' + '0') : c;
    }

    public static String latin(String text) {
        var latin = new StringBuilder(text.length());
        text.chars().forEach(c -> latin.append(latin((char) c)));
        return latin.toString();
    }
}
