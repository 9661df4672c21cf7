package ijaza.usecase.instructor;

import static java.util.stream.Collectors.groupingBy;

import ijaza.attempt.Attempt;
import ijaza.attempt.Attempts;
import ijaza.certificate.Certificates;
import ijaza.course.CourseVersion;
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
import java.util.Set;
import org.springframework.stereotype.Component;

/** Gathers what all learners of a course did, in as many queries for a thousand as for one. */
@Component
@RolesAllowed(Role.INSTRUCTOR_NAME)
class CourseRecords {

    private final Attempts attempts;
    private final Readings readings;
    private final Certificates certificates;
    private final Clock clock;

    CourseRecords(Attempts attempts, Readings readings, Certificates certificates, Clock clock) {
        this.attempts = attempts;
        this.readings = readings;
        this.certificates = certificates;
        this.clock = clock;
    }

    Gathered gather(CourseVersion version) {
        var course = version.course().id();
        return new Gathered(
                version,
                attempts.of(course).stream().collect(groupingBy(Attempt::learner)),
                readings.of(course).stream().collect(groupingBy(Reading::learner)),
                certificates.holders(course),
                clock.instant());
    }

    /** The same of one learner alone. */
    Gathered gather(CourseVersion version, PersonId learner) {
        var course = version.course().id();
        return new Gathered(
                version,
                Map.of(learner, attempts.of(learner, course)),
                Map.of(learner, readings.of(learner)),
                certificates.standing(learner, course).map(_ -> Set.of(learner)).orElseGet(Set::of),
                clock.instant());
    }

    /** What was done in a course, by learner. */
    record Gathered(
            CourseVersion version,
            Map<PersonId, List<Attempt>> attempts,
            Map<PersonId, List<Reading>> readings,
            Set<PersonId> certified,
            Instant now) {

        LearnerRow row(Person person, Enrolment enrolment) {
            var learner = person.id();
            var progress = CourseProgress.of(
                    version, readings.getOrDefault(learner, List.of()), attempts.getOrDefault(learner, List.of()), now);
            var standing = Standing.of(progress, certified.contains(learner));
            return new LearnerRow(person, enrolment.at(), progress, standing);
        }
    }
}
