package ijaza.course;

import ijaza.question.Fraction;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a quiz.
 *
 * @param questions how many a paper draws at most
 * @param passMark the least share of the whole mark that passes, met exactly
 * @param tries how many before a pause, or null for no limit
 * @param pause how long after the last of those tries the next one may begin
 * @param keysShown when a finished attempt shows its keys
 * @param limit how long an attempt takes answers, or null for as long as one likes
 */
public record QuizRules(
        int questions,
        Fraction passMark,
        @Nullable Integer tries,
        Duration pause,
        KeysShown keysShown,
        @Nullable Duration limit) {

    public static final QuizRules USUAL_OF_LESSONS =
            new QuizRules(5, new Fraction(3, 5), null, Duration.ZERO, KeysShown.ALWAYS);
    public static final QuizRules USUAL_OF_FINALS =
            new QuizRules(15, new Fraction(4, 5), 3, Duration.ofHours(24), KeysShown.AFTER_PASS_OR_LAST_TRY);

    public QuizRules {
        if (questions < 1 || passMark.compareTo(Fraction.ZERO) < 0 || passMark.compareTo(Fraction.ONE) > 0) {
            throw new IllegalArgumentException("a quiz asks something, and its pass mark is between 0 and 1");
        }
        if (tries != null && tries < 1) {
            throw new IllegalArgumentException("a quiz allows at least one try");
        }
        if (limit != null && !limit.isPositive()) {
            throw new IllegalArgumentException("a limit leaves some time");
        }
    }

    /** Without a limit of time. */
    public QuizRules(int questions, Fraction passMark, @Nullable Integer tries, Duration pause, KeysShown keysShown) {
        this(questions, passMark, tries, pause, keysShown, null);
    }

    /** When a finished attempt shows its keys. */
    public enum KeysShown {
        ALWAYS,
        AFTER_PASS_OR_LAST_TRY
    }
}
