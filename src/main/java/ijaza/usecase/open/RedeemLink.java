package ijaza.usecase.open;

import ijaza.person.People;
import ijaza.person.Person;
import ijaza.person.Role;
import ijaza.person.access.AccountFlaw;
import ijaza.person.access.NewAccount;
import ijaza.person.access.OneTimeLink;
import ijaza.person.access.Password;
import ijaza.person.access.Secret;
import ijaza.person.access.SignIns;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Opens the door of a one-time link: looking does not use it up, only going through does. */
@Component
public class RedeemLink {

    private final People people;
    private final NewPeople newPeople;
    private final LinkUse use;
    private final SignIns signIns;

    RedeemLink(People people, NewPeople newPeople, LinkUse use, SignIns signIns) {
        this.people = people;
        this.newPeople = newPeople;
        this.use = use;
        this.signIns = signIns;
    }

    /** What a link offers to whoever holds it. */
    public sealed interface Offer {

        record NewInstructor() implements Offer {}

        record NewPassword(Person person) implements Offer {}
    }

    /** What came of going through. */
    public sealed interface Outcome {

        record Done(Person person) implements Outcome {}

        record Flawed(Set<AccountFlaw> flaws) implements Outcome {}

        /** Used, expired, withdrawn, or never handed out: nobody learns which. */
        record Over() implements Outcome {}
    }

    public Optional<Offer> look(String secret) {
        return Secret.read(secret).flatMap(use::open).flatMap(this::offer);
    }

    public Outcome becomeInstructor(String secret, NewAccount account) {
        if (!(look(secret).orElse(null) instanceof Offer.NewInstructor)) {
            return new Outcome.Over();
        }
        var flaws = account.flaws();
        return flaws.isEmpty()
                ? signedIn(use.forInstructor(new Secret(secret).hash(), newPeople.draft(account, Role.INSTRUCTOR)))
                : new Outcome.Flawed(flaws);
    }

    public Outcome setPassword(String secret, Password password) {
        if (!(look(secret).orElse(null) instanceof Offer.NewPassword(var person))) {
            return new Outcome.Over();
        }
        return password.flaw(person.login())
                .<Outcome>map(flaw -> new Outcome.Flawed(Set.of(flaw)))
                .orElseGet(
                        () -> signedIn(use.forPassword(new Secret(secret).hash(), person, newPeople.hash(password))));
    }

    private Outcome signedIn(Outcome outcome) {
        if (outcome instanceof Outcome.Done(var person)) {
            signIns.begin(person, true);
        }
        return outcome;
    }

    private Optional<Offer> offer(OneTimeLink link) {
        return switch (link.purpose()) {
            case NEW_INSTRUCTOR -> Optional.of(new Offer.NewInstructor());
            case NEW_PASSWORD ->
                Optional.ofNullable(link.person()).flatMap(people::find).map(Offer.NewPassword::new);
        };
    }
}
