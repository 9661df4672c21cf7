package ijaza;

import ijaza.person.Login;
import ijaza.person.Person;
import ijaza.person.PersonId;
import ijaza.person.PersonName;
import ijaza.person.Role;
import ijaza.text.Language;
import ijaza.text.Numerals;
import java.util.UUID;

/** People for tests, each with an id of their own. */
public final class SomePerson {

    private SomePerson() {}

    public static Person in(Role role, String login, String name) {
        return new Person(
                new PersonId(UUID.randomUUID()),
                new Login(login),
                new PersonName(name, null),
                role,
                Language.ARABIC,
                Numerals.LATIN);
    }

    /** Somebody whose login nobody else has. */
    public static Person in(Role role) {
        return in(role, "ليلى-" + UUID.randomUUID(), "ليلى حسن");
    }
}
