package ijaza.usecase.open;

import ijaza.person.Person;
import ijaza.person.access.AccountFlaw;
import ijaza.person.access.Accounts;
import ijaza.person.access.OneTimeLink;
import ijaza.person.access.OneTimeLinks;
import ijaza.person.access.PasswordHash;
import ijaza.person.access.Secret;
import ijaza.person.access.SecretHash;
import ijaza.usecase.open.NewPeople.Draft;
import ijaza.usecase.open.RedeemLink.Outcome;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Uses a link up together with what it is for: both happen, or neither. */
@Component
class LinkUse {

    private final OneTimeLinks links;
    private final Accounts accounts;
    private final TransactionOperations transaction;
    private final Clock clock;

    LinkUse(OneTimeLinks links, Accounts accounts, TransactionOperations transaction, Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.transaction = transaction;
        this.clock = clock;
    }

    Optional<OneTimeLink> open(Secret secret) {
        return links.find(secret.hash()).filter(link -> link.isOpen(clock.instant()));
    }

    Outcome forInstructor(SecretHash secret, Draft draft) {
        return transaction.execute(running -> {
            if (!accounts.add(draft.person(), draft.hash(), clock.instant())) {
                return new Outcome.Flawed(Set.of(AccountFlaw.LOGIN_TAKEN));
            }
            if (!links.use(secret, clock.instant())) {
                running.setRollbackOnly();
                return new Outcome.Over();
            }
            return new Outcome.Done(draft.person());
        });
    }

    Outcome forPassword(SecretHash secret, Person person, PasswordHash hash) {
        return transaction.execute(running -> {
            if (!links.use(secret, clock.instant())) {
                return new Outcome.Over();
            }
            accounts.renew(person.id(), hash);
            return new Outcome.Done(person);
        });
    }
}
