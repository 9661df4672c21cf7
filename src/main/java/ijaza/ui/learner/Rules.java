package ijaza.ui.learner;

import com.vaadin.flow.component.html.DescriptionList;
import ijaza.attempt.Turn;
import ijaza.course.QuizRules;
import ijaza.ui.kit.Amount;
import ijaza.usecase.learner.CourseOverview.QuizRow;

/** The rules of a quiz in a few lines. */
final class Rules extends DescriptionList {

    private static final int HOURS_OF_A_DAY = 24;

    Rules(QuizRow quiz) {
        addClassName("facts");
        var rules = quiz.rules();
        fact("quiz.length", getTranslation("quiz.questions", rules.questions()));
        fact("quiz.pass-mark", getTranslation("quiz.share", rules.passMark().asDouble()));
        if (rules.limit() != null) {
            fact("quiz.limit", getTranslation("quiz.minutes", rules.limit().toMinutes()));
        }
        fact("quiz.tries", tries(quiz));
        if (rules.tries() != null && rules.pause().isPositive()) {
            fact("quiz.pause", pause(rules));
        }
        var best = quiz.best();
        if (best != null) {
            fact("quiz.best", getTranslation("score.points", best.earned().asDouble(), best.total()));
        }
    }

    private String tries(QuizRow quiz) {
        return switch (quiz.turn()) {
            case Turn.Free(var left) when left != null -> getTranslation("quiz.tries-left", left);
            case Turn.Paused _ -> getTranslation("quiz.tries-left", 0);
            default ->
                quiz.rules().tries() == null
                        ? getTranslation("quiz.tries-free")
                        : getTranslation("quiz.tries-left", quiz.rules().tries());
        };
    }

    private String pause(QuizRules rules) {
        var pause = rules.pause();
        return pause.toHours() % HOURS_OF_A_DAY == 0
                ? getTranslation("quiz.days", pause.toDays())
                : getTranslation("quiz.hours", pause.toHours());
    }

    private void fact(String key, String value) {
        add(new Term(getTranslation(key)), new Description(new Amount(value)));
    }
}
