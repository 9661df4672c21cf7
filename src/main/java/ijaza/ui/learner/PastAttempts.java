package ijaza.ui.learner;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import ijaza.attempt.Score;
import ijaza.ui.Paths;
import ijaza.ui.kit.Amount;
import ijaza.ui.kit.Badge;
import ijaza.ui.kit.Dates;
import ijaza.ui.kit.Tone;
import ijaza.usecase.learner.CourseOverview.AttemptRow;
import java.time.Instant;
import java.util.List;

/** The finished attempts at a quiz, each with its score and the way to its result. */
final class PastAttempts extends UnorderedList {

    PastAttempts(List<AttemptRow> attempts) {
        addClassNames("plain-list", "card", "attempts");
        for (var attempt : attempts) {
            var finishedAt = attempt.finishedAt();
            var score = attempt.score();
            if (finishedAt != null && score != null) {
                add(row(attempt, finishedAt, score));
            }
        }
    }

    private Component row(AttemptRow attempt, Instant finishedAt, Score score) {
        var link = new Anchor(Paths.result(attempt.id()), getTranslation("quiz.attempt", attempt.number()));
        var when = new Span(Dates.moment(finishedAt, getLocale()));
        when.addClassName("meta");
        var badge = new Badge("", score.passed() ? Tone.GOOD : Tone.WAIT);
        badge.add(new Amount(score));
        var row = new ListItem(link, when, badge);
        row.addClassNames("row", "apart");
        return row;
    }
}
