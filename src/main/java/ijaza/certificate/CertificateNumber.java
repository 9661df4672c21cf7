package ijaza.certificate;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** A certificate's random number of 128 bits, as 32 hexadecimal digits. */
public record CertificateNumber(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");
    private static final int BYTES = 16;

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

    /** Reads a number as people type it, with spaces, hyphens or capitals. */
    public static Optional<CertificateNumber> typed(String text) {
        var plain = text.replaceAll("[\\s\\u00a0-]", "").toLowerCase(Locale.ROOT);
        return FORM.matcher(plain).matches() ? Optional.of(new CertificateNumber(plain)) : Optional.empty();
    }

    /** Eight groups of four, as it is printed. */
    public String grouped() {
        return value.replaceAll("(.{4})(?!$)", "$1-");
    }

    @Override
    public String toString() {
        return value;
    }
}
