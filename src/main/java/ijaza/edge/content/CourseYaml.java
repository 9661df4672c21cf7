package ijaza.edge.content;

import ijaza.course.CompletionRule;
import ijaza.course.Decisions;
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

/** What a human decides about a course, as it stands in {@code course.yaml}. */
final class CourseYaml {

    static final String FILE = "course.yaml";

    private static final String DRAFT = """
            title: %1$s
            language: %2$s
            source:
              title: %1$s
              url: %3$s
              retrieved: %4$s
              rights: %5$s
            completion:
              lessons-read: true
              final-passed: true
            quizzes:
              lesson:
                questions: 5
                pass: 3/5
                keys-shown: always
              final:
                title: %6$s
                questions: 15
                pass: 4/5
                tries: 3
                pause-hours: 24
                keys-shown: after-pass-or-last-try
            """;

    private CourseYaml() {}

    static Decisions read(String text) throws Malformed {
        var yaml = YamlNode.read(text, 1);
        var quizzes = yaml.child("quizzes");
        var completion = yaml.child("completion");
        var reviewed = yaml.optionalChild("reviewed");
        return new Decisions(
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

    /** What stands for a human's decisions until a human has decided. */
    static String draft(String title, Language language, String file, LocalDate saved) {
        var isArabic = language == Language.ARABIC;
        return DRAFT.formatted(
                quoted(title),
                language.tag(),
                quoted("file:" + file),
                saved,
                quoted(isArabic ? "لم تُحدَّد الحقوق بعد" : "not stated yet"),
                quoted(isArabic ? "الاختبار النهائي" : "Final test"));
    }

    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
