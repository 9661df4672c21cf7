package ijaza.usecase.instructor;

import ijaza.person.People;
import ijaza.person.Person;
import ijaza.person.PersonId;
import ijaza.person.Role;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes instructors of trainees and the reverse; somebody must always be left who can do it. */
@Component
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class ChangeRole {

    private final People people;

    ChangeRole(People people) {
        this.people = people;
    }

    /** What came of it. */
    public sealed interface Outcome {

        record Changed(Person person) implements Outcome {}

        record LastInstructor() implements Outcome {}

        record Unknown() implements Outcome {}
    }

    /** Counted and changed in one transaction, so that two instructors cannot demote each other. */
    @Transactional
    public Outcome change(PersonId id, Role role) {
        var instructors = people.countInstructors();
        var found = people.find(id);
        if (found.isEmpty()) {
            return new Outcome.Unknown();
        }
        var person = found.get();
        if (person.teaches() && role != Role.INSTRUCTOR && instructors == 1) {
            return new Outcome.LastInstructor();
        }
        people.change(person.in(role));
        return new Outcome.Changed(person.in(role));
    }
}
