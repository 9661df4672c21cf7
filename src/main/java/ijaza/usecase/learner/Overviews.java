package ijaza.usecase.learner;

import ijaza.attempt.Attempt;
import ijaza.attempt.State;
import ijaza.certificate.CertificateNumber;
import ijaza.course.Course;
import ijaza.course.Length;
import ijaza.course.QuizId;
import ijaza.person.PersonName;
import ijaza.progress.CourseProgress;
import ijaza.progress.LessonProgress;
import ijaza.progress.NextStep;
import ijaza.progress.QuizProgress;
import ijaza.text.Language;
import ijaza.usecase.learner.CourseOverview.AttemptRow;
import ijaza.usecase.learner.CourseOverview.LessonRow;
import ijaza.usecase.learner.CourseOverview.QuizRow;
import org.jspecify.annotations.Nullable;

/** Draws the overview of a course from the learner's progress, leaving all questions out. */
final class Overviews {

    private Overviews() {}

    static CourseOverview of(
            CourseProgress progress,
            NextStep next,
            @Nullable CertificateNumber certificate,
            @Nullable PersonName publisher) {
        var course = progress.version().course();
        return new CourseOverview(
                course.id(),
                course.title(),
                course.language(),
                course.origin(),
                maker(course, publisher),
                Length.of(course),
                progress.lessons().stream().map(lesson -> row(lesson, progress)).toList(),
                progress.finalQuiz().map(Overviews::row).orElse(null),
                next,
                certificate);
    }

    private static @Nullable String maker(Course course, @Nullable PersonName publisher) {
        if (publisher == null) {
            return course.maker().orElse(null);
        }
        return course.language() == Language.ARABIC ? publisher.arabic() : publisher.forLatinReaders();
    }

    private static LessonRow row(LessonProgress lesson, CourseProgress progress) {
        var quiz = progress.quiz(QuizId.of(lesson.lesson().id()));
        return new LessonRow(
                lesson.lesson().id(),
                lesson.lesson().title(),
                lesson.lesson().blocks().size(),
                lesson.block(),
                lesson.opened(),
                lesson.readAt(),
                quiz.map(Overviews::row).orElse(null));
    }

    private static QuizRow row(QuizProgress progress) {
        var quiz = progress.quiz();
        return new QuizRow(
                quiz.id(),
                quiz.title(),
                quiz.rules(),
                progress.attempts().stream().map(Overviews::row).toList(),
                progress.best().flatMap(Attempt::score).orElse(null),
                progress.turn());
    }

    private static AttemptRow row(Attempt attempt) {
        return new AttemptRow(
                attempt.id(),
                attempt.number(),
                attempt.startedAt(),
                attempt.finished().map(State.Finished::at).orElse(null),
                attempt.score().orElse(null));
    }
}
