package ijaza.person.access;

/** Hashes passwords slowly and compares them. */
public interface Passwords {

    PasswordHash hash(Password password);

    boolean matches(Password password, PasswordHash hash);

    /** Takes as long as a comparison, so that nobody learns from the clock that there is no such account. */
    void pretend(Password password);

    /** Whether the hash was made in an older way than the one in use now. */
    boolean isOutdated(PasswordHash hash);
}
