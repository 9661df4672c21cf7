package ijaza.progress;

import ijaza.attempt.Attempt;
import ijaza.attempt.AttemptId;
import ijaza.attempt.Turn;
import ijaza.course.QuizId;
import ijaza.progress.NextStep.ClaimCertificate;
import ijaza.progress.NextStep.Done;
import ijaza.progress.NextStep.ReadLesson;
import ijaza.progress.NextStep.ResumeAttempt;
import ijaza.progress.NextStep.TakeFinal;
import ijaza.progress.NextStep.TakeQuiz;
import ijaza.progress.NextStep.WaitUntil;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds what comes next: an open paper first, then lesson by lesson with its quiz, then the final and the certificate. */
public final class Guide {

    private Guide() {}

    /**
     * @param answered for each open attempt the slots that have an answer
     * @param certified whether a certificate of the course stands
     */
    public static NextStep next(CourseProgress progress, Map<AttemptId, Set<Integer>> answered, boolean certified) {
        return open(progress)
                .<NextStep>map(attempt -> resume(attempt, answered.getOrDefault(attempt.id(), Set.of())))
                .or(() -> progress.completion().isReached() ? Optional.of(reward(certified)) : Optional.empty())
                .or(() -> lessonOrItsQuiz(progress))
                .or(() -> theFinal(progress))
                .orElseGet(Done::new);
    }

    private static Optional<Attempt> open(CourseProgress progress) {
        return progress.quizzes().stream()
                .flatMap(quiz -> quiz.attempts().stream())
                .filter(Attempt::isOpen)
                .max(Comparator.comparing(Attempt::startedAt));
    }

    /** At the first question without an answer, or the last one where all have one. */
    private static ResumeAttempt resume(Attempt attempt, Set<Integer> answered) {
        var last = attempt.paper().size() - 1;
        var slot = IntStream.range(0, last)
                .filter(s -> !answered.contains(s))
                .findFirst()
                .orElse(last);
        return new ResumeAttempt(attempt.id(), attempt.quiz(), slot);
    }

    private static NextStep reward(boolean certified) {
        return certified ? new Done() : new ClaimCertificate();
    }

    private static Optional<NextStep> lessonOrItsQuiz(CourseProgress progress) {
        return progress.lessons().stream()
                .flatMap(lesson -> step(progress, lesson).stream())
                .findFirst();
    }

    private static Optional<NextStep> step(CourseProgress progress, LessonProgress lesson) {
        if (!lesson.isRead()) {
            return Optional.of(new ReadLesson(lesson.lesson().id(), lesson.block()));
        }
        return progress.quiz(QuizId.of(lesson.lesson().id()))
                .filter(quiz -> !quiz.wasTaken() && quiz.turn() instanceof Turn.Free)
                .map(quiz -> new TakeQuiz(quiz.quiz().id()));
    }

    private static Optional<NextStep> theFinal(CourseProgress progress) {
        return progress.finalQuiz().filter(quiz -> !quiz.isPassed()).flatMap(quiz -> switch (quiz.turn()) {
            case Turn.Free _ -> Optional.of(new TakeFinal());
            case Turn.Paused(var until) -> Optional.of(new WaitUntil(until));
            case Turn.Running _, Turn.Nothing _ -> Optional.empty();
        });
    }
}
