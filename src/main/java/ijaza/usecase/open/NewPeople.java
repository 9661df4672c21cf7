package ijaza.usecase.open;

import ijaza.person.Person;
import ijaza.person.PersonId;
import ijaza.person.Role;
import ijaza.person.TimeOrderedId;
import ijaza.person.access.Accounts;
import ijaza.person.access.NewAccount;
import ijaza.person.access.Password;
import ijaza.person.access.PasswordHash;
import ijaza.person.access.Passwords;
import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Makes people in two moves, because no password is hashed inside a transaction. */
@Component
class NewPeople {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

    NewPeople(Accounts accounts, Passwords passwords, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Somebody who is not stored yet. */
    record Draft(Person person, PasswordHash hash) {}

    /** Only for an account without flaws. */
    Draft draft(NewAccount account, Role role) {
        var id = new PersonId(TimeOrderedId.next(clock.instant(), chance));
        return new Draft(account.person(id, role), hash(account.password()));
    }

    PasswordHash hash(Password password) {
        return passwords.hash(password);
    }

    /** Tells false where somebody else has the login. */
    boolean add(Draft draft) {
        return accounts.add(draft.person(), draft.hash(), clock.instant());
    }
}
