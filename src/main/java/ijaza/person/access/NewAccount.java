package ijaza.person.access;

import ijaza.person.Login;
import ijaza.person.Person;
import ijaza.person.PersonId;
import ijaza.person.PersonName;
import ijaza.person.Role;
import ijaza.text.Blanks;
import ijaza.text.Language;
import ijaza.text.Numerals;
import java.util.EnumSet;
import java.util.Set;

/** What somebody typed to get an account; nothing in it has been checked yet. */
public record NewAccount(String arabicName, String latinName, String login, Password password, Language language) {

    /** Everything that must be mended, so that the form can say it all at once. */
    public Set<AccountFlaw> flaws() {
        var flaws = EnumSet.noneOf(AccountFlaw.class);
        if (PersonName.arabic(arabicName).isEmpty()) {
            flaws.add(AccountFlaw.ARABIC_NAME);
        }
        if (!Blanks.isBlank(latinName) && PersonName.latin(latinName).isEmpty()) {
            flaws.add(AccountFlaw.LATIN_NAME);
        }
        Login.typed(login)
                .ifPresentOrElse(name -> password.flaw(name).ifPresent(flaws::add), () -> flaws.add(AccountFlaw.LOGIN));
        return flaws;
    }

    /** The person that it makes; only where there are no flaws. */
    public Person person(PersonId id, Role role) {
        var name = new PersonName(
                PersonName.arabic(arabicName).orElseThrow(),
                PersonName.latin(latinName).orElse(null));
        return new Person(id, Login.typed(login).orElseThrow(), name, role, language, Numerals.LATIN);
    }
}
