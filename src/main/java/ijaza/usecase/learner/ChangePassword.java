package ijaza.usecase.learner;

import ijaza.person.SignedIn;
import ijaza.person.access.AccountFlaw;
import ijaza.person.access.Accounts;
import ijaza.person.access.KeptSignIn;
import ijaza.person.access.Password;
import ijaza.person.access.Passwords;
import ijaza.person.access.SignIns;
import org.springframework.stereotype.Component;

/** Changes one's own password; every other browser is signed out by it. */
@Component
public class ChangePassword {

    private final SignedIn signedIn;
    private final Accounts accounts;
    private final Passwords passwords;
    private final SignIns signIns;

    ChangePassword(SignedIn signedIn, Accounts accounts, Passwords passwords, SignIns signIns) {
        this.signedIn = signedIn;
        this.accounts = accounts;
        this.passwords = passwords;
        this.signIns = signIns;
    }

    /** What came of it. */
    public sealed interface Outcome {

        record Changed() implements Outcome {}

        record WrongPassword() implements Outcome {}

        record Flawed(AccountFlaw flaw) implements Outcome {}
    }

    public Outcome change(Password old, Password fresh) {
        var person = signedIn.person();
        var isRight = !old.isTooLong()
                && accounts.hash(person.id())
                        .filter(hash -> passwords.matches(old, hash))
                        .isPresent();
        if (!isRight) {
            return new Outcome.WrongPassword();
        }
        var flaw = fresh.flaw(person.login());
        if (flaw.isPresent()) {
            return new Outcome.Flawed(flaw.get());
        }
        var lasting = signIns.current().map(KeptSignIn::lasting).orElse(false);
        accounts.renew(person.id(), passwords.hash(fresh));
        signIns.begin(person, lasting);
        return new Outcome.Changed();
    }
}
