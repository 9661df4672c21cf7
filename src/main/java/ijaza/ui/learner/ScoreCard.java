package ijaza.ui.learner;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import ijaza.attempt.Turn;
import ijaza.ui.Paths;
import ijaza.ui.kit.Amount;
import ijaza.ui.kit.Badge;
import ijaza.ui.kit.ButtonLink;
import ijaza.ui.kit.Dates;
import ijaza.ui.kit.Tone;
import ijaza.usecase.learner.Result;

/** The score of an attempt, whether it passed, and the ways on. */
final class ScoreCard extends Section {

    ScoreCard(Result.Head head) {
        addClassNames("card", "score-card");
        setId("score");
        var score = head.score();
        var amount = new Paragraph(new Amount(score));
        amount.addClassName("score");
        var verdict = score.passed()
                ? new Badge(getTranslation("result.passed"), Tone.GOOD)
                : new Badge(getTranslation("result.failed"), Tone.WAIT);
        var words = new Paragraph(
                score.passed()
                        ? getTranslation("result.passed-words")
                        : getTranslation(
                                "result.failed-words", head.rules().passMark().asDouble()));
        var when = new Paragraph(
                getTranslation("result.when", head.number(), Dates.moment(head.finishedAt(), getLocale())));
        when.addClassName("meta");
        add(amount, verdict, words, when, waysOn(head));
    }

    private Div waysOn(Result.Head head) {
        var ways = new Div();
        ways.addClassName("row");
        var course = getTranslation("result.on");
        if (head.score().passed()) {
            ways.add(ButtonLink.primary(course, Paths.course(head.course())));
        } else if (head.turn() instanceof Turn.Paused(var until)) {
            ways.add(
                    new Paragraph(getTranslation("quiz.wait", Dates.moment(until, getLocale()))),
                    ButtonLink.plain(course, Paths.course(head.course())));
        } else {
            ways.add(
                    ButtonLink.primary(getTranslation("quiz.again"), Paths.quiz(head.course(), head.quiz())),
                    ButtonLink.plain(course, Paths.course(head.course())));
        }
        return ways;
    }
}
