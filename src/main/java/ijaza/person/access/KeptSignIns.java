package ijaza.person.access;

import ijaza.person.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The browsers in which people are signed in. */
public interface KeptSignIns {

    void add(KeptSignIn signIn, SecretHash secret);

    Optional<KeptSignIn> find(SecretHash secret);

    /** The last used first. */
    List<KeptSignIn> of(PersonId person);

    /** Keeps when it was last used and when it will be over. */
    void note(KeptSignIn used);

    void end(PersonId person, UUID signIn);

    void endAll(PersonId person);

    void forgetOver(Instant now);
}
