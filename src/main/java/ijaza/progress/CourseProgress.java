package ijaza.progress;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import ijaza.attempt.Attempt;
import ijaza.course.CourseVersion;
import ijaza.course.QuizId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How far a learner is in a course: its lessons and quizzes in the course's order. */
public record CourseProgress(CourseVersion version, List<LessonProgress> lessons, List<QuizProgress> quizzes) {

    public CourseProgress {
        lessons = List.copyOf(lessons);
        quizzes = List.copyOf(quizzes);
    }

    /**
     * @param readings one learner's; those of other courses are passed over
     * @param attempts the same learner's, in the order in which they were started; those of other courses are passed over
     */
    public static CourseProgress of(
            CourseVersion version, List<Reading> readings, List<Attempt> attempts, Instant now) {
        var course = version.course();
        var read = readings.stream()
                .filter(reading -> reading.course().equals(course.id()))
                .collect(toMap(Reading::lesson, reading -> reading));
        var tried = attempts.stream()
                .filter(attempt -> attempt.course().equals(course.id()))
                .collect(groupingBy(Attempt::quiz));
        return new CourseProgress(
                version,
                course.lessons().stream()
                        .map(lesson -> LessonProgress.of(lesson, read.get(lesson.id())))
                        .toList(),
                course.quizzes().stream()
                        .map(quiz -> QuizProgress.of(quiz, tried.getOrDefault(quiz.id(), List.of()), now))
                        .toList());
    }

    public Optional<QuizProgress> quiz(QuizId wanted) {
        return quizzes.stream().filter(quiz -> quiz.quiz().id().equals(wanted)).findFirst();
    }

    public Optional<QuizProgress> finalQuiz() {
        return quiz(QuizId.FINAL);
    }

    public long readLessons() {
        return lessons.stream().filter(LessonProgress::isRead).count();
    }

    public Completion completion() {
        var unread = lessons.size() - Math.toIntExact(readLessons());
        return Completion.of(
                version.course().completion(),
                unread,
                finalQuiz().filter(QuizProgress::wasTaken).isPresent(),
                finalQuiz().filter(QuizProgress::isPassed).isPresent());
    }
}
