package ijaza.usecase.learner;

import ijaza.certificate.CertificatePrinter;
import ijaza.certificate.Eligibility;
import ijaza.certificate.Printed;
import ijaza.course.Course;
import ijaza.person.People;
import ijaza.person.PersonId;
import ijaza.person.access.Settings;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes what an earned certificate would say, and sees whether all of it can be printed. */
@Component
class Drafts {

    private final People people;
    private final Settings settings;
    private final CertificatePrinter printer;

    Drafts(People people, Settings settings, CertificatePrinter printer) {
        this.people = people;
        this.settings = settings;
        this.printer = printer;
    }

    /** With the name as the store knows it now, which may have been corrected in this very request. */
    CertificateState of(PersonId learner, Course course, Eligibility.Earned earned) {
        var name = people.find(learner).orElseThrow().name();
        var draft = Printed.of(name, course, earned, settings.issuer());
        var letters = Stream.of(draft.arabicName(), draft.latinName(), draft.courseTitle(), draft.issuer())
                .filter(Objects::nonNull)
                .collect(Collectors.collectingAndThen(Collectors.joining(), printer::unprintable));
        return letters.isEmpty()
                ? new CertificateState.Ready(earned.attempt(), draft)
                : new CertificateState.Unprintable(letters, draft);
    }
}
