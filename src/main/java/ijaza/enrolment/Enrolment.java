package ijaza.enrolment;

import ijaza.course.CourseId;
import ijaza.person.PersonId;
import java.time.Instant;

/** Somebody takes a course since a moment. */
public record Enrolment(PersonId learner, CourseId course, Instant at) {}
