package ijaza.certificate;

import ijaza.course.CourseId;
import ijaza.person.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The certificates that were issued. */
public interface Certificates {

    /**
     * Keeps a new certificate, on disk when this returns.
     *
     * @return false where the holder has one for the course already that stands
     */
    boolean add(Certificate certificate);

    /** Takes a certificate back; one that was revoked before keeps its time. */
    void revoke(CertificateNumber number, Instant now);

    Optional<Certificate> numbered(CertificateNumber number);

    /** The newest first. */
    List<Certificate> of(PersonId holder);

    /** The one that stands, if any. */
    Optional<Certificate> standing(PersonId holder, CourseId course);

    /** All for the course that stand, the newest first; also those of erased persons. */
    List<Certificate> standing(CourseId course);

    /** Everybody who holds one for the course that stands. */
    Set<PersonId> holders(CourseId course);
}
