package ijaza.fact;

import ijaza.text.Folding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A fact's stable id: a hash of what it is about, so that reading the document again names it the same. */
public record FactId(String value) {

    private static final int BYTES = 8;

    public FactId {
        if (!value.matches("[0-9a-f]{12,64}")) {
            throw new IllegalArgumentException("not a fact's id: " + value);
        }
    }

    public static FactId of(FactKind kind, String subject, String key) {
        var named = kind.tag() + '\n' + Folding.fold(subject) + '\n' + Folding.fold(key);
        var hash = sha256().digest(named.getBytes(StandardCharsets.UTF_8));
        return new FactId(HexFormat.of().formatHex(hash, 0, BYTES));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
