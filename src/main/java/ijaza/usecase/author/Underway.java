package ijaza.usecase.author;

import ijaza.person.Role;
import ijaza.usecase.author.ImportDocument.Imported;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A document that is being read aside: how far it is, what came of it, and the way to call it off. */
@RolesAllowed(Role.INSTRUCTOR_NAME)
public final class Underway implements Onlooker {

    private volatile Step step = Step.of(Phase.WAITING);
    private volatile boolean isCalledOff;
    private volatile @Nullable Imported outcome;

    @Override
    public boolean sees(Step now) {
        step = now;
        return !isCalledOff;
    }

    public Step step() {
        return step;
    }

    public Optional<Imported> outcome() {
        return Optional.ofNullable(outcome);
    }

    /** What is already kept stays; anything earlier leaves nothing behind. */
    public void callOff() {
        isCalledOff = true;
    }

    void end(Imported with) {
        outcome = with;
    }
}
