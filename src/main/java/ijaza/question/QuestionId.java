package ijaza.question;

import ijaza.fact.FactId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A question's stable id: a hash of what it asks, so that compiling again names it the same. */
public record QuestionId(String value) {

    private static final int BYTES = 6;

    public QuestionId {
        if (!value.matches("[a-z0-9-]{4,64}")) {
            throw new IllegalArgumentException("not a question's id: " + value);
        }
    }

    /** The id of what is asked in a certain way about certain facts. */
    public static QuestionId of(String way, List<FactId> facts) {
        var named = way + facts;
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(named.getBytes(StandardCharsets.UTF_8));
            return new QuestionId("q-" + HexFormat.of().formatHex(hash, 0, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
