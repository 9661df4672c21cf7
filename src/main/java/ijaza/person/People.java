package ijaza.person;

import java.util.List;
import java.util.Optional;

/** Everybody who can sign in. */
public interface People {

    Optional<Person> find(PersonId id);

    /** In the order of the Arabic alphabet. */
    List<Person> all();

    /** Counted so that no other transaction can take one away before this one ends. */
    int countInstructors();

    /** Keeps name, role, language and numerals of somebody who is there already. */
    void change(Person person);

    /** Takes away the person and everything that was kept for them; certificates lose their holder and stay. */
    void erase(PersonId id);
}
