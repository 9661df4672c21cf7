package ijaza.edge.store;

import ijaza.person.PersonName;

/** The folded Arabic name, in a column of its own because SQLite and PostgreSQL sort Arabic in different ways. */
final class NameKey {

    private NameKey() {}

    static String of(PersonName name) {
        return name.arabic();
    }
}
