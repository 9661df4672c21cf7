package ijaza.usecase.learner;

import ijaza.attempt.Attempts;
import ijaza.certificate.Certificate;
import ijaza.certificate.CertificateNumber;
import ijaza.certificate.Certificates;
import ijaza.certificate.Validity;
import ijaza.course.CourseId;
import ijaza.course.CourseVersion;
import ijaza.course.Courses;
import ijaza.person.PersonId;
import ijaza.progress.CourseProgress;
import ijaza.progress.Guide;
import ijaza.progress.Readings;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Finds where a learner stands in courses, by five statements however many there are. */
@Component
class Whereabouts {

    private final Readings readings;
    private final Attempts attempts;
    private final Certificates certificates;
    private final Courses courses;
    private final Clock clock;

    Whereabouts(Readings readings, Attempts attempts, Certificates certificates, Courses courses, Clock clock) {
        this.readings = readings;
        this.attempts = attempts;
        this.certificates = certificates;
        this.courses = courses;
        this.clock = clock;
    }

    List<CourseOverview> of(PersonId learner, List<CourseVersion> versions) {
        var read = readings.of(learner);
        var tried = attempts.of(learner);
        var answered = attempts.answeredSlots(learner);
        var standing = standing(learner);
        var publishers = courses.publishers();
        var now = clock.instant();
        return versions.stream()
                .map(version -> {
                    var progress = CourseProgress.of(version, read, tried, now);
                    var certificate = standing.get(version.course().id());
                    var next = Guide.next(progress, answered, certificate != null);
                    return Overviews.of(
                            progress,
                            next,
                            certificate,
                            publishers.get(version.course().id()));
                })
                .toList();
    }

    private Map<CourseId, CertificateNumber> standing(PersonId learner) {
        var standing = new HashMap<CourseId, CertificateNumber>();
        for (Certificate certificate : certificates.of(learner)) {
            if (certificate.validity() instanceof Validity.Stands) {
                standing.put(certificate.course(), certificate.number());
            }
        }
        return standing;
    }
}
