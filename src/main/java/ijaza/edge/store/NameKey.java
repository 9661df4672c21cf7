package ijaza.edge.store;

import ijaza.person.PersonName;
import ijaza.text.Folding;

/** The folded Arabic name, in a column of its own because SQLite and PostgreSQL sort Arabic in different ways. */
final class NameKey {

    private NameKey() {}

    static String of(PersonName name) {
        return Folding.fold(name.arabic());
    }
}
