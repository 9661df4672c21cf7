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

    /** A number in the system of digits that a model is written in. */
    public static String likeIn(String model, String number) {
        var zero = model.chars()
                .filter(c -> isDigit((char) c))
                .map(c -> c - (latin((char) c) - '0'))
                .findFirst()
                .orElse('0');
        var like = new StringBuilder(number.length());
        number.chars().forEach(c -> like.append((char) (c >= '0' && c <= '9' ? c - '0' + zero : c)));
        return like.toString();
    }
}
