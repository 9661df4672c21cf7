package ijaza.person.access;

import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** A random secret of 256 bits that a browser or a link carries; here only its hash is kept. */
public record Secret(String value) {

    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    public Secret {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a secret of ours");
        }
    }

    /**
     * @param chance must be a secure source
     */
    public static Secret random(RandomGenerator chance) {
        var bytes = new byte[BYTES];
        chance.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Reads what a stranger sent; empty where it cannot be a secret of ours. */
    public static Optional<Secret> read(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new Secret(text)) : Optional.empty();
    }

    /** Fast on purpose: 256 random bits need no slow hash. */
    public SecretHash hash() {
        return SecretHash.of(value);
    }

    @Override
    public String toString() {
        return "Secret[hidden]";
    }
}
