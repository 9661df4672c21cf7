package ijaza.person.access;

import ijaza.person.Login;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Optional;

/**
 * A password as it is hashed and compared; it never prints itself. It is normalised to NFKC, because some Arabic
 * keyboards send one character for lam-alef and others send two, and both must open the same account.
 */
public record Password(String value) {

    /** In characters as a person counts them. */
    public static final int SHORTEST = 8;

    /** In bytes of UTF-8, checked before anything is hashed. */
    public static final int MOST_BYTES = 256;

    public Password {
        value = Normalizer.normalize(value, Form.NFKC);
    }

    /** What speaks against the password for the account with this login, if anything. */
    public Optional<AccountFlaw> flaw(Login login) {
        if (value.codePointCount(0, value.length()) < SHORTEST) {
            return Optional.of(AccountFlaw.PASSWORD_SHORT);
        }
        if (isTooLong()) {
            return Optional.of(AccountFlaw.PASSWORD_LONG);
        }
        if (resembles(login)) {
            return Optional.of(AccountFlaw.PASSWORD_LIKE_LOGIN);
        }
        return CommonPasswords.contain(value) ? Optional.of(AccountFlaw.PASSWORD_COMMON) : Optional.empty();
    }

    public boolean isTooLong() {
        return bytes().length > MOST_BYTES;
    }

    public byte[] bytes() {
        return value.getBytes(StandardCharsets.UTF_8);
    }

    private boolean resembles(Login login) {
        var typed = value.toLowerCase(Locale.ROOT);
        var name = login.value().toLowerCase(Locale.ROOT);
        var beforeAt = name.substring(0, name.indexOf('@') < 0 ? name.length() : name.indexOf('@'));
        return typed.equals(name) || typed.equals(beforeAt);
    }

    @Override
    public String toString() {
        return "Password[hidden]";
    }
}
