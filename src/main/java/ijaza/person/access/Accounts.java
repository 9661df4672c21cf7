package ijaza.person.access;

import ijaza.person.Login;
import ijaza.person.Person;
import ijaza.person.PersonId;
import java.time.Instant;
import java.util.Optional;

/** People together with what lets them in. */
public interface Accounts {

    /** Adds a person with a login that nobody has; otherwise changes nothing and tells false. */
    boolean add(Person person, PasswordHash hash, Instant now);

    Optional<Account> find(Login login);

    Optional<PasswordHash> hash(PersonId person);

    /** Another hash of the same password. */
    void rehash(PersonId person, PasswordHash hash);

    /** A new password; whatever got in with the old one, sign-ins and open links, is over. */
    void renew(PersonId person, PasswordHash hash);

    /** A person and the hash of the password. */
    record Account(Person person, PasswordHash hash) {}
}
