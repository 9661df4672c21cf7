package ijaza.person;

import java.util.UUID;

/** Names a person everywhere outside the one table that knows who it is. */
public record PersonId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
