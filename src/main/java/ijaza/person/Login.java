package ijaza.person;

import ijaza.text.Folding;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The user name or e-mail address by which a person signs in, as the person wrote it. */
public record Login(String value) {

    public static final int SHORTEST = 2;
    public static final int LONGEST = 100;

    private static final Pattern FORM =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}._@+-]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._@+-]*");

    public Login {
        if (value.length() < SHORTEST
                || value.length() > LONGEST
                || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a user name");
        }
    }

    /** The login as it was typed, cleaned; empty where it can be none. */
    public static Optional<Login> typed(String text) {
        var clean = Typed.clean(text);
        var fits = clean.length() >= SHORTEST
                && clean.length() <= LONGEST
                && FORM.matcher(clean).matches();
        return fits ? Optional.of(new Login(clean)) : Optional.empty();
    }

    /** What makes two logins the same: neither case nor width, neither vowel marks nor forms of alef and yeh count. */
    public String key() {
        var composed = Normalizer.normalize(value, Form.NFKC);
        return Folding.fold(composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return value;
    }
}
