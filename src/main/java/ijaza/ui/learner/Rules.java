package ijaza.ui.learner;

import com.vaadin.flow.component.html.DescriptionList;
import ijaza.attempt.Turn;
import ijaza.course.QuizRules;
import ijaza.ui.kit.Amount;
import ijaza.usecase.learner.CourseOverview.QuizRow;

/** The rules of a quiz in a few lines. */
final class Rules extends DescriptionList {

    Rules(QuizRow quiz) {
        addClassName("facts");
        var rules = quiz.rules();
        fact("quiz.length", getTranslation("quiz.questions", rules.questions()));
        fact("quiz.pass-mark", getTranslation("quiz.share", rules.passMark().asDouble()));
        fact("quiz.tries", tries(quiz));
        if (rules.tries() != null) {
            fact("quiz.pause", getTranslation("quiz.days", days(rules)));
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

    private static long days(QuizRules rules) {
        return Math.max(1, rules.pause().toDays());
    }

    private void fact(String key, String value) {
        add(new Term(getTranslation(key)), new Description(new Amount(value)));
    }
}
