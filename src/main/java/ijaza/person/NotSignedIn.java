package ijaza.person;

/** Thrown where a use case for signed-in people is called by nobody. */
public final class NotSignedIn extends RuntimeException {

    public NotSignedIn() {
        super("nobody is signed in");
    }
}
