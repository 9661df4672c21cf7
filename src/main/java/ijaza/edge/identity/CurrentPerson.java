package ijaza.edge.identity;

import ijaza.person.NotSignedIn;
import ijaza.person.Person;
import ijaza.person.SignedIn;
import org.springframework.stereotype.Component;

/** The person behind the request, as the store knew the person when the request began. */
@Component
class CurrentPerson implements SignedIn {

    @Override
    public Person person() {
        return SignedInContext.current().orElseThrow(NotSignedIn::new).person();
    }
}
