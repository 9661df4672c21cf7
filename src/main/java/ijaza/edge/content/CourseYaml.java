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
                yaml.optional("author", name -> name),
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
        var minutes = quiz.optional("minutes", Long::valueOf);
        return new QuizRules(
                quiz.value("questions", Integer::valueOf),
                quiz.value("pass", Fraction::parse),
                tries,
                Duration.ofHours(pause == null ? 0 : pause),
                quiz.value("keys-shown", CourseYaml::keysShown),
                minutes == null ? null : Duration.ofMinutes(minutes));
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
        return write(Decisions.usual(title, language, Origin.ofFile(title, language, file, saved)));
    }

    static String write(Decisions decisions) {
        var lines = new YamlLines()
                .quoted(0, "title", decisions.title())
                .plain(0, "language", decisions.language().tag());
        writeOrigin(lines, decisions.origin());
        if (decisions.author() != null) {
            lines.quoted(0, "author", decisions.author());
        }
        if (decisions.review() instanceof Review(var by, var on)) {
            lines.open(0, "reviewed").quoted(1, "by", by).plain(1, "on", on);
        }
        lines.open(0, "completion")
                .plain(1, "lessons-read", decisions.completion().allLessonsRead())
                .plain(1, "final-passed", decisions.completion().finalPassed());
        writeRules(lines.open(0, "quizzes").open(1, "lesson"), decisions.lessonRules());
        writeRules(lines.open(1, "final").quoted(2, "title", decisions.finalTitle()), decisions.finalRules());
        return lines.toString();
    }

    private static void writeOrigin(YamlLines lines, Origin origin) {
        lines.open(0, "source")
                .quoted(1, "title", origin.title())
                .quoted(1, "url", origin.url().toString())
                .plain(1, "retrieved", origin.retrieved())
                .quoted(1, "rights", origin.rights());
    }

    private static void writeRules(YamlLines lines, QuizRules rules) {
        lines.plain(2, "questions", rules.questions()).plain(2, "pass", rules.passMark());
        if (rules.tries() != null) {
            lines.plain(2, "tries", rules.tries())
                    .plain(2, "pause-hours", rules.pause().toHours());
        }
        if (rules.limit() != null) {
            lines.plain(2, "minutes", rules.limit().toMinutes());
        }
        lines.plain(
                2,
                "keys-shown",
                rules.keysShown().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
