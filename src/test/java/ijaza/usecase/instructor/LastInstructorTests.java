package ijaza.usecase.instructor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ijaza.SignedInAs;
import ijaza.SomePerson;
import ijaza.person.People;
import ijaza.person.Person;
import ijaza.person.Role;
import ijaza.person.SignedIn;
import ijaza.person.access.Accounts;
import ijaza.person.access.PasswordHash;
import ijaza.usecase.instructor.ChangeRole.Outcome;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest(properties = "ijaza.test=last-instructor")
@Transactional
class LastInstructorTests {

    @Autowired
    private ChangeRole roles;

    @Autowired
    private ErasePerson erasing;

    @Autowired
    private People people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private SignedIn signedIn;

    @Test
    @SignedInAs(Role.INSTRUCTOR)
    void cannotBecomeATrainee() {
        assertThat(roles.change(signedIn.person().id(), Role.TRAINEE)).isEqualTo(new Outcome.LastInstructor());
        assertThat(people.find(signedIn.person().id())).hasValue(signedIn.person());
    }

    @Test
    @SignedInAs(Role.INSTRUCTOR)
    void cannotBeErased() {
        assertThat(erasing.erase(signedIn.person().id())).isEqualTo(ErasePerson.Outcome.LAST_INSTRUCTOR);
        assertThat(people.find(signedIn.person().id())).isPresent();
    }

    @Test
    @SignedInAs(Role.INSTRUCTOR)
    void mayGoOnceThereIsAnother() {
        var second = stored(Role.TRAINEE);

        assertThat(roles.change(second.id(), Role.INSTRUCTOR))
                .isEqualTo(new Outcome.Changed(second.in(Role.INSTRUCTOR)));
        assertThat(roles.change(signedIn.person().id(), Role.TRAINEE)).isInstanceOf(Outcome.Changed.class);
        assertThat(roles.change(second.id(), Role.TRAINEE)).isEqualTo(new Outcome.LastInstructor());
    }

    @Test
    @SignedInAs(Role.INSTRUCTOR)
    void traineesCanBeErased() {
        var trainee = stored(Role.TRAINEE);

        assertThat(erasing.erase(trainee.id())).isEqualTo(ErasePerson.Outcome.ERASED);
        assertThat(people.find(trainee.id())).isEmpty();
    }

    @Test
    @SignedInAs(Role.TRAINEE)
    void traineesDecideNothingOfThis() {
        var self = signedIn.person().id();

        assertThatThrownBy(() -> roles.change(self, Role.INSTRUCTOR)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> erasing.erase(self)).isInstanceOf(AccessDeniedException.class);
    }

    private Person stored(Role role) {
        var person = SomePerson.in(role);
        accounts.add(person, new PasswordHash("{argon2}س"), Instant.now());
        return person;
    }
}
