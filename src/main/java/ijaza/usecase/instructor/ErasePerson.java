package ijaza.usecase.instructor;

import ijaza.person.People;
import ijaza.person.Person;
import ijaza.person.PersonId;
import ijaza.person.Role;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Erases a person; what was printed on their certificates stays, so that it can still be checked. */
@Component
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class ErasePerson {

    private final People people;

    ErasePerson(People people) {
        this.people = people;
    }

    /** What came of it; somebody who is not there counts as erased. */
    public enum Outcome {
        ERASED,
        LAST_INSTRUCTOR
    }

    /** Counted and erased in one transaction, so that two instructors cannot erase each other. */
    @Transactional
    public Outcome erase(PersonId id) {
        var instructors = people.countInstructors();
        if (instructors == 1 && people.find(id).filter(Person::teaches).isPresent()) {
            return Outcome.LAST_INSTRUCTOR;
        }
        people.erase(id);
        return Outcome.ERASED;
    }
}
