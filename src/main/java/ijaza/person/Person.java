package ijaza.person;

import ijaza.text.Language;
import ijaza.text.Numerals;

/** Somebody who can sign in. */
public record Person(PersonId id, Login login, PersonName name, Role role, Language language, Numerals numerals) {

    public boolean teaches() {
        return role == Role.INSTRUCTOR;
    }

    public Person named(PersonName other) {
        return new Person(id, login, other, role, language, numerals);
    }

    public Person in(Role other) {
        return new Person(id, login, name, other, language, numerals);
    }

    public Person speaking(Language other, Numerals figures) {
        return new Person(id, login, name, role, other, figures);
    }
}
