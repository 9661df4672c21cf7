package ijaza.usecase.learner;

import ijaza.course.CourseId;
import ijaza.course.Courses;
import ijaza.course.Lesson;
import ijaza.course.LessonId;
import ijaza.enrolment.Enrolment;
import ijaza.enrolment.Enrolments;
import ijaza.person.PersonId;
import ijaza.person.SignedIn;
import ijaza.progress.Reading;
import ijaza.progress.Readings;
import ijaza.text.Span;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows a lesson and remembers how far it was read. */
@Component
public class ReadLesson {

    private final SignedIn signedIn;
    private final Courses courses;
    private final Enrolments enrolments;
    private final Readings readings;
    private final Clock clock;

    ReadLesson(SignedIn signedIn, Courses courses, Enrolments enrolments, Readings readings, Clock clock) {
        this.signedIn = signedIn;
        this.courses = courses;
        this.enrolments = enrolments;
        this.readings = readings;
        this.clock = clock;
    }

    /**
     * @param highlight a part of the source to mark, such as the evidence of an answer
     */
    public Optional<LessonPage> open(CourseId course, LessonId lesson, @Nullable Span highlight) {
        var learner = signedIn.person().id();
        return courses.newest(course)
                .flatMap(version -> version.course().lesson(lesson).map(found -> {
                    enrolments.enrol(new Enrolment(learner, course, clock.instant()));
                    var reading = reading(learner, course, lesson);
                    return LessonPage.of(
                            version.course(),
                            found,
                            highlight,
                            reading.map(Reading::block).orElse(0),
                            reading.filter(Reading::isFinished).isPresent());
                }));
    }

    /** Keeps the block at which to read on, counted from 0; a place that does not exist is passed over. */
    public void keepPlace(CourseId course, LessonId lesson, int block) {
        find(course, lesson)
                .filter(found -> block >= 0 && block < found.blocks().size())
                .ifPresent(_ -> readings.keepPlace(signedIn.person().id(), course, lesson, block, clock.instant()));
    }

    public void markRead(CourseId course, LessonId lesson) {
        find(course, lesson).ifPresent(_ -> readings.markRead(signedIn.person().id(), course, lesson, clock.instant()));
    }

    private Optional<Lesson> find(CourseId course, LessonId lesson) {
        return courses.newest(course).flatMap(version -> version.course().lesson(lesson));
    }

    private Optional<Reading> reading(PersonId learner, CourseId course, LessonId lesson) {
        return readings.of(learner).stream()
                .filter(reading -> reading.course().equals(course))
                .filter(reading -> reading.lesson().equals(lesson))
                .findFirst();
    }
}
