package ijaza.usecase.instructor;

import static java.util.stream.Collectors.groupingBy;

import ijaza.attempt.Attempt;
import ijaza.attempt.Attempts;
import ijaza.certificate.Certificate;
import ijaza.certificate.Certificates;
import ijaza.certificate.OlderText;
import ijaza.course.CourseVersion;
import ijaza.course.Courses;
import ijaza.enrolment.Enrolment;
import ijaza.person.Person;
import ijaza.person.PersonId;
import ijaza.person.Role;
import ijaza.progress.CourseProgress;
import ijaza.progress.Reading;
import ijaza.progress.Readings;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Gathers what all learners of a course did, in as many queries for a thousand as for one. */
@Component
@RolesAllowed(Role.INSTRUCTOR_NAME)
class CourseRecords {

    private final Attempts attempts;
    private final Readings readings;
    private final Certificates certificates;
    private final Courses courses;
    private final Clock clock;

    CourseRecords(Attempts attempts, Readings readings, Certificates certificates, Courses courses, Clock clock) {
        this.attempts = attempts;
        this.readings = readings;
        this.certificates = certificates;
        this.courses = courses;
        this.clock = clock;
    }

    Gathered gather(CourseVersion version) {
        var course = version.course().id();
        var tried = attempts.of(course);
        return new Gathered(
                version,
                tried.stream().collect(groupingBy(Attempt::learner)),
                readings.of(course).stream().collect(groupingBy(Reading::learner)),
                certificates.holders(course),
                older(certificates.standing(course), tried, version),
                clock.instant());
    }

    /** The same of one learner alone. */
    Gathered gather(CourseVersion version, PersonId learner) {
        var course = version.course().id();
        var tried = attempts.of(learner, course);
        var certificate = certificates.standing(learner, course);
        return new Gathered(
                version,
                Map.of(learner, tried),
                Map.of(learner, readings.of(learner)),
                certificate.map(_ -> Set.of(learner)).orElseGet(Set::of),
                older(certificate.stream().toList(), tried, version),
                clock.instant());
    }

    private List<OlderText> older(List<Certificate> standing, List<Attempt> tried, CourseVersion version) {
        return OlderText.among(standing, tried, courses::version, version.course());
    }

    /** What was done in a course, by learner. */
    record Gathered(
            CourseVersion version,
            Map<PersonId, List<Attempt>> attempts,
            Map<PersonId, List<Reading>> readings,
            Set<PersonId> certified,
            List<OlderText> older,
            Instant now) {

        LearnerRow row(Person person, Enrolment enrolment) {
            var learner = person.id();
            var progress = CourseProgress.of(
                    version, readings.getOrDefault(learner, List.of()), attempts.getOrDefault(learner, List.of()), now);
            var standing = Standing.of(progress, certified.contains(learner));
            return new LearnerRow(person, enrolment.at(), progress, standing, older(learner));
        }

        private Optional<OlderText> older(PersonId learner) {
            return older.stream()
                    .filter(found -> found.certificate().isHeldBy(learner))
                    .findFirst();
        }
    }
}
