package ijaza.course;

import ijaza.text.Language;
import org.jspecify.annotations.Nullable;

/** What a human decides about a course; everything else is made from its document. */
public record Decisions(
        String title,
        Language language,
        Origin origin,
        @Nullable Review review,
        CompletionRule completion,
        QuizRules lessonRules,
        String finalTitle,
        QuizRules finalRules) {}
