package ijaza.usecase.learner;

import ijaza.person.SignedIn;
import ijaza.person.access.KeptSignIn;
import ijaza.person.access.KeptSignIns;
import ijaza.person.access.SignIns;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lists the browsers in which a person is signed in, and signs them out from afar. */
@Component
public class SeeSignIns {

    private final SignedIn signedIn;
    private final SignIns signIns;
    private final KeptSignIns kept;

    SeeSignIns(SignedIn signedIn, SignIns signIns, KeptSignIns kept) {
        this.signedIn = signedIn;
        this.signIns = signIns;
        this.kept = kept;
    }

    /** A browser of the person; {@code current} where it is the one that asks. */
    public record Entry(KeptSignIn signIn, boolean current) {}

    public List<Entry> all() {
        var current = signIns.current().map(KeptSignIn::id);
        return kept.of(signedIn.person().id()).stream()
                .map(signIn ->
                        new Entry(signIn, current.filter(signIn.id()::equals).isPresent()))
                .toList();
    }

    public void end(UUID signIn) {
        kept.end(signedIn.person().id(), signIn);
    }

    public void endAll() {
        kept.endAll(signedIn.person().id());
        signIns.end();
    }
}
