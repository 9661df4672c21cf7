package ijaza.course;

import ijaza.text.Language;
import org.jspecify.annotations.Nullable;

/** What a human decides about a course; everything else is made from its document. */
public record Decisions(
        String title,
        Language language,
        Origin origin,
        @Nullable String author,
        @Nullable Review review,
        CompletionRule completion,
        QuizRules lessonRules,
        String finalTitle,
        QuizRules finalRules) {

    /** What a course decides, with the usual rules for the quizzes that it does not have. */
    public static Decisions of(Course course) {
        var exam = course.finalQuiz();
        var lesson = course.quizzes().stream()
                .filter(quiz -> !quiz.id().equals(QuizId.FINAL))
                .findFirst();
        return new Decisions(
                course.title(),
                course.language(),
                course.origin(),
                course.author(),
                course.review(),
                course.completion(),
                lesson.map(Quiz::rules).orElse(QuizRules.USUAL_OF_LESSONS),
                exam.map(Quiz::title).orElse(usualFinalTitle(course.language())),
                exam.map(Quiz::rules).orElse(QuizRules.USUAL_OF_FINALS));
    }

    /** What stands until a human has decided. */
    public static Decisions usual(String title, Language language, Origin origin) {
        return new Decisions(
                title,
                language,
                origin,
                null,
                null,
                new CompletionRule(true, true),
                QuizRules.USUAL_OF_LESSONS,
                usualFinalTitle(language),
                QuizRules.USUAL_OF_FINALS);
    }

    private static String usualFinalTitle(Language language) {
        return language == Language.ARABIC ? "الاختبار النهائي" : "Final test";
    }
}
