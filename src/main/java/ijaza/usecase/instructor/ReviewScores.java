package ijaza.usecase.instructor;

import static java.util.stream.Collectors.toMap;

import ijaza.course.Course;
import ijaza.course.CourseId;
import ijaza.course.CourseVersion;
import ijaza.course.Courses;
import ijaza.enrolment.Enrolment;
import ijaza.enrolment.Enrolments;
import ijaza.person.People;
import ijaza.person.PersonId;
import ijaza.person.Role;
import ijaza.person.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows who takes a course, how far each is, and every score; instructors who looked in are left out. */
@Component
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class ReviewScores {

    private final SignedIn signedIn;
    private final Courses courses;
    private final People people;
    private final Enrolments enrolments;
    private final CourseRecords records;

    ReviewScores(SignedIn signedIn, Courses courses, People people, Enrolments enrolments, CourseRecords records) {
        this.signedIn = signedIn;
        this.courses = courses;
        this.people = people;
        this.enrolments = enrolments;
        this.records = records;
    }

    public List<Course> courses() {
        return courses.newest().stream()
                .map(CourseVersion::course)
                .sorted(Course.orderFor(signedIn.person().language()))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<ScoreTable> of(CourseId course) {
        return courses.newest(course).map(version -> new ScoreTable(version.course(), rows(version)));
    }

    /** One learner of a course, without gathering what all the others did. */
    @Transactional(readOnly = true)
    public Optional<LearnerRow> learner(CourseId course, PersonId learner) {
        return courses.newest(course)
                .flatMap(version -> people.find(learner)
                        .filter(person -> !person.teaches())
                        .flatMap(person -> enrolments
                                .find(learner, course)
                                .map(enrolment ->
                                        records.gather(version, learner).row(person, enrolment))));
    }

    /** In the order of the people, which is that of the Arabic alphabet. */
    private List<LearnerRow> rows(CourseVersion version) {
        var enrolled = enrolments.of(version.course().id()).stream()
                .collect(toMap(Enrolment::learner, enrolment -> enrolment));
        var gathered = records.gather(version);
        return people.all().stream()
                .filter(person -> !person.teaches())
                .flatMap(person ->
                        Stream.ofNullable(enrolled.get(person.id())).map(enrolment -> gathered.row(person, enrolment)))
                .toList();
    }
}
