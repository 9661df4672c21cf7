package ijaza.usecase.learner;

import ijaza.certificate.Certificates;
import ijaza.certificate.Eligibility;
import ijaza.course.CourseId;
import ijaza.person.PersonId;
import ijaza.person.SignedIn;
import ijaza.usecase.learner.Graduations.Graduation;
import org.springframework.stereotype.Component;

/** Shows learners their certificate of a course: issued, ready to be issued, or what is still missing. */
@Component
public class SeeCertificate {

    private final SignedIn signedIn;
    private final Graduations graduations;
    private final Certificates certificates;
    private final Drafts drafts;

    SeeCertificate(SignedIn signedIn, Graduations graduations, Certificates certificates, Drafts drafts) {
        this.signedIn = signedIn;
        this.graduations = graduations;
        this.certificates = certificates;
        this.drafts = drafts;
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
        return switch (graduation.eligibility()) {
            case Eligibility.NotYet(var reasons) ->
                new CertificateState.NotYet(graduation.course().title(), reasons);
            case Eligibility.Earned earned -> drafts.of(learner, graduation.course(), earned);
        };
    }
}
