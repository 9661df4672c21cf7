package ijaza.person.access;

import ijaza.person.PersonId;
import ijaza.person.access.OneTimeLink.Purpose;
import java.time.Instant;
import java.util.Optional;

/** The links that were handed out. */
public interface OneTimeLinks {

    void add(OneTimeLink link, SecretHash secret);

    Optional<OneTimeLink> find(SecretHash secret);

    /** Of two who use the same link at once, only one is told true. */
    boolean use(SecretHash secret, Instant now);

    /** Closes all open links for the password of this person. */
    void withdraw(PersonId person);

    /** Closes all open links of the purpose. */
    void withdraw(Purpose purpose);
}
