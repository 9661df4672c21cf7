package ijaza.person.access;

/** What instructors decide for the whole house. */
public interface Settings {

    /** Open until an instructor decides otherwise. */
    Registration registration();

    void register(Registration registration);

    /** Who issues the certificates, as it is printed on them. */
    String issuer();

    void issueAs(String issuer);
}
