package ijaza.edge.content;

import ijaza.course.CompletionRule;
import ijaza.course.Origin;
import ijaza.course.QuizRules;
import ijaza.course.QuizRules.KeysShown;
import ijaza.course.Review;
import ijaza.question.Fraction;
import ijaza.text.Language;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a human decides about a course, as it stands in {@code course.yaml}. */
record CourseYaml(
        String title,
        Language language,
        Origin origin,
        @Nullable Review review,
        CompletionRule completion,
        QuizRules lessonRules,
        String finalTitle,
        QuizRules finalRules) {

    static final String FILE = "course.yaml";

    static CourseYaml read(String text) throws Malformed {
        var yaml = YamlNode.read(text, 1);
        var quizzes = yaml.child("quizzes");
        var completion = yaml.child("completion");
        var reviewed = yaml.optionalChild("reviewed");
        return new CourseYaml(
                yaml.text("title"),
                yaml.value("language", tag -> Language.of(tag).orElseThrow()),
                origin(yaml.child("source")),
                reviewed.isPresent() ? review(reviewed.get()) : null,
                new CompletionRule(
                        completion.value("lessons-read", CourseYaml::yes),
                        completion.value("final-passed", CourseYaml::yes)),
                rules(quizzes.child("lesson")),
                quizzes.child("final").text("title"),
                rules(quizzes.child("final")));
    }

    private static Origin origin(YamlNode source) throws Malformed {
        return new Origin(
                source.text("title"),
                source.value("url", URI::create),
                source.value("retrieved", LocalDate::parse),
                source.text("rights"));
    }

    private static Review review(YamlNode reviewed) throws Malformed {
        return new Review(reviewed.text("by"), reviewed.value("on", LocalDate::parse));
    }

    private static QuizRules rules(YamlNode quiz) throws Malformed {
        var tries = quiz.optional("tries", Integer::valueOf);
        var pause = quiz.optional("pause-hours", Long::valueOf);
        return new QuizRules(
                quiz.value("questions", Integer::valueOf),
                quiz.value("pass", Fraction::parse),
                tries,
                Duration.ofHours(pause == null ? 0 : pause),
                quiz.value("keys-shown", CourseYaml::keysShown));
    }

    private static KeysShown keysShown(String words) {
        return KeysShown.valueOf(words.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static boolean yes(String word) {
        return switch (word) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false: " + word);
        };
    }
}
