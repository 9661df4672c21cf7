package ijaza.usecase.learner;

import ijaza.attempt.AttemptId;
import ijaza.certificate.CertificateNumber;
import ijaza.certificate.Missing;
import ijaza.certificate.Printed;
import java.util.List;

/** How a learner stands to the certificate of a course. */
public sealed interface CertificateState {

    /** There is no such course. */
    record NoSuchCourse() implements CertificateState {}

    /** Something is still missing. */
    record NotYet(String courseTitle, List<Missing> reasons) implements CertificateState {

        public NotYet {
            reasons = List.copyOf(reasons);
        }
    }

    /** Earned; what would be printed waits for the name to be confirmed. */
    record Ready(AttemptId attempt, Printed draft) implements CertificateState {}

    /** Earned, but the draft has letters for which the paper has no shape: of the name, the course or the issuer. */
    record Unprintable(String letters, Printed draft) implements CertificateState {}

    /** Issued, and it stands. */
    record Issued(CertificateNumber number, Printed printed) implements CertificateState {}
}
