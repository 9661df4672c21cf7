package ijaza.usecase.instructor;

import ijaza.person.People;
import ijaza.person.Person;
import ijaza.person.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lists everybody who has an account. */
@Component
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class ListPeople {

    private final People people;

    ListPeople(People people) {
        this.people = people;
    }

    /** In the order of the Arabic alphabet. */
    public List<Person> all() {
        return people.all();
    }
}
