package ijaza.certificate;

import ijaza.course.CourseId;
import ijaza.person.PersonId;
import java.util.List;
import java.util.Optional;

/** The certificates that were issued. */
public interface Certificates {

    void add(Certificate certificate);

    Optional<Certificate> numbered(CertificateNumber number);

    List<Certificate> of(PersonId holder);

    /** The one that stands, if any. */
    Optional<Certificate> standing(PersonId holder, CourseId course);
}
