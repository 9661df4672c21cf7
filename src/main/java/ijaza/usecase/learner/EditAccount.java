package ijaza.usecase.learner;

import ijaza.person.People;
import ijaza.person.Person;
import ijaza.person.PersonName;
import ijaza.person.SignedIn;
import ijaza.person.access.AccountFlaw;
import ijaza.text.Blanks;
import ijaza.text.Language;
import ijaza.text.Numerals;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows people their own account and lets them change what it says of them. */
@Component
public class EditAccount {

    private final SignedIn signedIn;
    private final People people;

    EditAccount(SignedIn signedIn, People people) {
        this.signedIn = signedIn;
        this.people = people;
    }

    public Person person() {
        return signedIn.person();
    }

    /** Tells what is wrong with the names; nothing is kept unless both are right. */
    @Transactional
    public Set<AccountFlaw> rename(String arabic, String latin) {
        var flaws = EnumSet.noneOf(AccountFlaw.class);
        var arabicName = PersonName.arabic(arabic);
        var latinName = PersonName.latin(latin);
        if (arabicName.isEmpty()) {
            flaws.add(AccountFlaw.ARABIC_NAME);
        }
        if (latinName.isEmpty() && !Blanks.isBlank(latin)) {
            flaws.add(AccountFlaw.LATIN_NAME);
        }
        if (flaws.isEmpty()) {
            people.change(person().named(new PersonName(arabicName.orElseThrow(), latinName.orElse(null))));
        }
        return flaws;
    }

    @Transactional
    public void speak(Language language) {
        people.change(person().speaking(language, person().numerals()));
    }

    @Transactional
    public void speak(Language language, Numerals numerals) {
        people.change(person().speaking(language, numerals));
    }
}
