package ijaza.usecase.instructor;

import ijaza.person.People;
import ijaza.person.PersonId;
import ijaza.person.Role;
import ijaza.person.access.OneTimeLink;
import ijaza.person.access.OneTimeLinks;
import ijaza.person.access.Secret;
import jakarta.annotation.security.RolesAllowed;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes one-time links: for the new password of a person, and for a new instructor. */
@Component
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class HandOutLink {

    private final People people;
    private final OneTimeLinks links;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

    HandOutLink(People people, OneTimeLinks links, Clock clock) {
        this.people = people;
        this.links = links;
        this.clock = clock;
    }

    /** The secret of the link, the only one that is open for this person; empty where there is no such person. */
    @Transactional
    public Optional<Secret> forPassword(PersonId id) {
        return people.find(id).map(person -> {
            links.withdraw(id);
            return added(OneTimeLink.forPassword(id, clock.instant()));
        });
    }

    @Transactional
    public Secret forInstructor() {
        return added(OneTimeLink.forInstructor(clock.instant()));
    }

    private Secret added(OneTimeLink link) {
        var secret = Secret.random(chance);
        links.add(link, secret.hash());
        return secret;
    }
}
