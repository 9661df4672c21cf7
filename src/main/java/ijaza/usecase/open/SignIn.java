package ijaza.usecase.open;

import ijaza.person.Login;
import ijaza.person.Person;
import ijaza.person.access.Accounts;
import ijaza.person.access.Accounts.Account;
import ijaza.person.access.FailureSubject;
import ijaza.person.access.Password;
import ijaza.person.access.Passwords;
import ijaza.person.access.SignIns;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Signs a person in by login and password; a wrong login and a wrong password get the same answer after the same work. */
@Component
public class SignIn {

    private final Accounts accounts;
    private final Passwords passwords;
    private final SignIns signIns;
    private final FailureGate gate;
    private final Clock clock;

    SignIn(Accounts accounts, Passwords passwords, SignIns signIns, FailureGate gate, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.signIns = signIns;
        this.gate = gate;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {

        record Welcome(Person person) implements Outcome {}

        record Wrong() implements Outcome {}

        /** Too many failures: nothing was compared. */
        record TooSoon(Duration left) implements Outcome {}
    }

    /**
     * @param lasting whether the browser stays signed in after it was closed
     */
    public Outcome by(String typedLogin, Password password, boolean lasting) {
        var login = Login.typed(typedLogin);
        var subjects = subjects(login);
        var wait = gate.enter(subjects, clock.instant());
        if (wait.isPositive()) {
            return new Outcome.TooSoon(wait);
        }
        var account = login.flatMap(accounts::find);
        if (!matches(account, password)) {
            return new Outcome.Wrong();
        }
        gate.passed(subjects);
        return welcome(account.orElseThrow(), password, lasting);
    }

    private boolean matches(Optional<Account> account, Password password) {
        if (account.isEmpty() || password.isTooLong()) {
            passwords.pretend(password.isTooLong() ? new Password("") : password);
            return false;
        }
        return passwords.matches(password, account.get().hash());
    }

    private Outcome welcome(Account account, Password password, boolean lasting) {
        var person = account.person();
        if (passwords.isOutdated(account.hash())) {
            accounts.rehash(person.id(), passwords.hash(password));
        }
        signIns.begin(person, lasting);
        return new Outcome.Welcome(person);
    }

    private List<FailureSubject> subjects(Optional<Login> login) {
        var subjects = new ArrayList<FailureSubject>();
        subjects.add(FailureSubject.address(signIns.address()));
        login.map(FailureSubject::account).ifPresent(subjects::add);
        return subjects;
    }
}
