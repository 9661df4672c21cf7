package ijaza.person.access;

import ijaza.person.Person;
import java.util.Optional;

/** Signs people in and out in the browser that is asking now. */
public interface SignIns {

    /**
     * @param lasting whether the browser stays signed in after it was closed
     */
    void begin(Person person, boolean lasting);

    void end();

    /** The sign-in of the browser that is asking now. */
    Optional<KeptSignIn> current();

    /** The network address of whoever is asking now. */
    String address();
}
