package ijaza.person;

import ijaza.text.Language;

/** Somebody who can sign in. */
public record Person(PersonId id, String login, PersonName name, Role role, Language language) {

    public boolean teaches() {
        return role == Role.INSTRUCTOR;
    }
}
