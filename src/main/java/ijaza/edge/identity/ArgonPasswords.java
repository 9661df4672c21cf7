package ijaza.edge.identity;

import ijaza.person.access.Password;
import ijaza.person.access.PasswordHash;
import ijaza.person.access.Passwords;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Argon2id with the smallest cost that OWASP recommends (19 MiB, two rounds); each hash names its way and its cost. */
@Component
class ArgonPasswords implements Passwords {

    private static final String NAME = "argon2";
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int ROUNDS = 2;

    /** So many at once, that a flood of sign-ins cannot eat the memory. */
    private static final int AT_ONCE = 4;

    private final Semaphore places = new Semaphore(AT_ONCE);
    private final PasswordEncoder encoder = new DelegatingPasswordEncoder(
            NAME, Map.of(NAME, new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, ROUNDS)));
    private final PasswordHash nobodys = hash(new Password("لا أحد يدخل بهذه الكلمة"));

    @Override
    public PasswordHash hash(Password password) {
        return inTurn(() -> new PasswordHash(String.valueOf(encoder.encode(password.value()))));
    }

    @Override
    public boolean matches(Password password, PasswordHash hash) {
        return inTurn(() -> encoder.matches(password.value(), hash.value()));
    }

    @Override
    public void pretend(Password password) {
        var never = matches(password, nobodys);
    }

    @Override
    public boolean isOutdated(PasswordHash hash) {
        return encoder.upgradeEncoding(hash.value());
    }

    private <T> T inTurn(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
