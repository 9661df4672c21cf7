package ijaza.usecase.open;

import ijaza.person.Person;
import ijaza.person.Role;
import ijaza.person.access.AccountFlaw;
import ijaza.person.access.FailureSubject;
import ijaza.person.access.NewAccount;
import ijaza.person.access.Registration;
import ijaza.person.access.Settings;
import ijaza.person.access.SignIns;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Makes an account for a trainee and signs in. */
@Component
public class Register {

    private final Settings settings;
    private final NewPeople newPeople;
    private final SignIns signIns;
    private final FailureGate gate;
    private final Clock clock;

    Register(Settings settings, NewPeople newPeople, SignIns signIns, FailureGate gate, Clock clock) {
        this.settings = settings;
        this.newPeople = newPeople;
        this.signIns = signIns;
        this.gate = gate;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {

        record Registered(Person person) implements Outcome {}

        record Flawed(Set<AccountFlaw> flaws) implements Outcome {}

        record WrongCode() implements Outcome {}

        /** Too many wrong codes. */
        record TooSoon(Duration left) implements Outcome {}

        record Closed() implements Outcome {}
    }

    /** Who may register now. */
    public Registration registration() {
        return settings.registration();
    }

    /**
     * @param code what was typed as the registration code; not looked at where none is asked
     */
    public Outcome register(NewAccount account, String code) {
        return switch (settings.registration()) {
            case Registration.Closed() -> new Outcome.Closed();
            case Registration.Open() -> register(account);
            case Registration.ByCode wanted -> register(account, code, wanted);
        };
    }

    private Outcome register(NewAccount account, String code, Registration.ByCode wanted) {
        var subject = List.of(FailureSubject.codeFrom(signIns.address()));
        var wait = gate.enter(subject, clock.instant());
        if (wait.isPositive()) {
            return new Outcome.TooSoon(wait);
        }
        if (!wanted.isMetBy(code)) {
            return new Outcome.WrongCode();
        }
        gate.passed(subject);
        return register(account);
    }

    private Outcome register(NewAccount account) {
        var flaws = account.flaws();
        if (!flaws.isEmpty()) {
            return new Outcome.Flawed(flaws);
        }
        var draft = newPeople.draft(account, Role.TRAINEE);
        if (!newPeople.add(draft)) {
            return new Outcome.Flawed(Set.of(AccountFlaw.LOGIN_TAKEN));
        }
        signIns.begin(draft.person(), true);
        return new Outcome.Registered(draft.person());
    }
}
