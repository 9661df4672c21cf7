package ijaza.certificate;

import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** A certificate's random number of 128 bits, as 32 hexadecimal digits. */
public record CertificateNumber(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");
    private static final int BYTES = 16;
    private static final int HEXADECIMAL = 16;

    public CertificateNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a certificate's number");
        }
    }

    /**
     * @param chance must be a secure source
     */
    public static CertificateNumber random(RandomGenerator chance) {
        var bytes = new byte[BYTES];
        chance.nextBytes(bytes);
        return new CertificateNumber(HexFormat.of().formatHex(bytes));
    }

    /** Reads a number as people type or paste it: with spaces, hyphens, capitals, the digits of any script or the whole address. */
    public static Optional<CertificateNumber> typed(String text) {
        var plain = new StringBuilder();
        text.substring(text.lastIndexOf('/') + 1)
                .codePoints()
                .filter(sign -> !separates(sign))
                .forEach(sign -> plain.append(digit(sign)));
        return FORM.matcher(plain).matches() ? Optional.of(new CertificateNumber(plain.toString())) : Optional.empty();
    }

    /** Eight groups of four, as it is printed. */
    public String grouped() {
        return value.replaceAll("(.{4})(?!$)", "$1-");
    }

    /** Spaces, hyphens of any kind and the invisible marks that come along when a number is copied out of Arabic text. */
    private static boolean separates(int sign) {
        return switch (Character.getType(sign)) {
            case Character.SPACE_SEPARATOR, Character.DASH_PUNCTUATION, Character.FORMAT, Character.CONTROL -> true;
            default -> false;
        };
    }

    private static char digit(int sign) {
        var value = Character.digit(sign, HEXADECIMAL);
        return value < 0 ? '?' : Character.forDigit(value, HEXADECIMAL);
    }

    @Override
    public String toString() {
        return value;
    }
}
