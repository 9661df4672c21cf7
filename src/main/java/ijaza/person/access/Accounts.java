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

    void change(PersonId person, PasswordHash hash);

    /** A person and the hash of the password. */
    record Account(Person person, PasswordHash hash) {}
}
