package ijaza.attempt;

import ijaza.course.QuizRules;
import ijaza.course.QuizRules.KeysShown;
import java.util.List;

/** Whether a learner may see the keys of an attempt, or why not. */
public enum Disclosure {
    SHOWN,
    /** Another try at the same quiz is going on, and its keys are among these. */
    HIDDEN_WHILE_TRYING,
    /** The quiz shows its keys after a pass or the last try. */
    HIDDEN_UNTIL_LAST_TRY;

    /**
     * @param attempts the learner's at this quiz, in the order in which they were started
     */
    public static Disclosure of(QuizRules rules, List<Attempt> attempts, Attempt asked) {
        if (attempts.stream().anyMatch(Attempt::isOpen)) {
            return HIDDEN_WHILE_TRYING;
        }
        var shown = rules.keysShown() == KeysShown.ALWAYS
                || attempts.stream().anyMatch(Attempt::isPassed)
                || asked.number() <= lastOfFullRounds(rules, attempts);
        return shown ? SHOWN : HIDDEN_UNTIL_LAST_TRY;
    }

    private static int lastOfFullRounds(QuizRules rules, List<Attempt> attempts) {
        var tries = rules.tries();
        return tries == null ? 0 : attempts.size() / tries * tries;
    }
}
