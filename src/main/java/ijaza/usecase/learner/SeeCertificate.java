package ijaza.usecase.learner;

import ijaza.certificate.Certificates;
import ijaza.certificate.Eligibility;
import ijaza.certificate.Printed;
import ijaza.course.Course;
import ijaza.course.CourseId;
import ijaza.person.People;
import ijaza.person.PersonId;
import ijaza.person.SignedIn;
import ijaza.person.access.Settings;
import ijaza.usecase.learner.Graduations.Graduation;
import org.springframework.stereotype.Component;

/** Shows learners their certificate of a course: issued, ready to be issued, or what is still missing. */
@Component
public class SeeCertificate {

    private final SignedIn signedIn;
    private final Graduations graduations;
    private final Certificates certificates;
    private final People people;
    private final Settings settings;

    SeeCertificate(
            SignedIn signedIn, Graduations graduations, Certificates certificates, People people, Settings settings) {
        this.signedIn = signedIn;
        this.graduations = graduations;
        this.certificates = certificates;
        this.people = people;
        this.settings = settings;
    }

    public CertificateState of(CourseId course) {
        var learner = signedIn.person().id();
        return certificates
                .standing(learner, course)
                .<CertificateState>map(issued -> new CertificateState.Issued(issued.number(), issued.printed()))
                .or(() -> graduations.of(learner, course).map(graduation -> of(learner, graduation)))
                .orElseGet(CertificateState.NoSuchCourse::new);
    }

    private CertificateState of(PersonId learner, Graduation graduation) {
        var course = graduation.course();
        return switch (graduation.eligibility()) {
            case Eligibility.NotYet(var reasons) -> new CertificateState.NotYet(course.title(), reasons);
            case Eligibility.Earned earned ->
                new CertificateState.Ready(earned.attempt(), draft(learner, course, earned));
        };
    }

    /** With the name as the store knows it now, which may have been corrected in this very request. */
    private Printed draft(PersonId learner, Course course, Eligibility.Earned earned) {
        var name = people.find(learner).orElseThrow().name();
        return Printed.of(name, course, earned, settings.issuer());
    }
}
