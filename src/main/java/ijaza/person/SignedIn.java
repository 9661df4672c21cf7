package ijaza.person;

/** Who is acting now; use cases ask it, so that no screen can act for somebody else. */
@FunctionalInterface
public interface SignedIn {

    /**
     * @throws NotSignedIn where nobody is signed in
     */
    Person person();
}
