package ijaza.person.access;

import ijaza.person.Login;
import java.time.Duration;

/** What failures are counted for; kept as a hash, since neither names nor addresses belong into that list. */
public record FailureSubject(Kind kind, SecretHash hash) {

    /**
     * The longest delay of an account is short, so that nobody can lock out somebody else for long; a whole class may
     * sit behind one address, so an address may fail more often.
     */
    public enum Kind {
        ACCOUNT(4, Duration.ofMinutes(1)),
        ADDRESS(20, Duration.ofMinutes(15)),
        CODE(5, Duration.ofMinutes(15));

        private final int free;
        private final Duration longest;

        Kind(int free, Duration longest) {
            this.free = free;
            this.longest = longest;
        }

        /** How many failures cost no delay. */
        int free() {
            return free;
        }

        Duration longest() {
            return longest;
        }
    }

    public static FailureSubject account(Login login) {
        return of(Kind.ACCOUNT, login.key());
    }

    public static FailureSubject address(String address) {
        return of(Kind.ADDRESS, address);
    }

    /** Wrong registration codes from one address. */
    public static FailureSubject codeFrom(String address) {
        return of(Kind.CODE, address);
    }

    private static FailureSubject of(Kind kind, String subject) {
        return new FailureSubject(kind, SecretHash.of(kind + ":" + subject));
    }
}
