package ijaza.person.access;

/** What is kept of a password: the name of a hash and its result; it never prints itself. */
public record PasswordHash(String value) {

    @Override
    public String toString() {
        return "PasswordHash[hidden]";
    }
}
