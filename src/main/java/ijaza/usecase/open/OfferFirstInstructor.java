package ijaza.usecase.open;

import ijaza.person.People;
import ijaza.person.access.OneTimeLink;
import ijaza.person.access.OneTimeLink.Purpose;
import ijaza.person.access.OneTimeLinks;
import ijaza.person.access.Secret;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the link for the first instructor at each start, as long as there is none. */
@Component
public class OfferFirstInstructor {

    private final People people;
    private final OneTimeLinks links;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

    OfferFirstInstructor(People people, OneTimeLinks links, Clock clock) {
        this.people = people;
        this.links = links;
        this.clock = clock;
    }

    /** The secret of the new link; empty where there is an instructor, who can hand out links. */
    @Transactional
    public Optional<Secret> offer() {
        if (people.countInstructors() > 0) {
            return Optional.empty();
        }
        links.withdraw(Purpose.NEW_INSTRUCTOR);
        var secret = Secret.random(chance);
        links.add(OneTimeLink.forInstructor(clock.instant()), secret.hash());
        return Optional.of(secret);
    }
}
