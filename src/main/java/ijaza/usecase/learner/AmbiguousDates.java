package ijaza.usecase.learner;

import ijaza.question.Question;
import ijaza.question.Response;
import ijaza.question.TypedAnswer;
import ijaza.question.TypedDates;
import java.time.LocalDate;
import java.util.List;

/** Dates that were typed so that they can be read in more than one way, such as 6/7/2017. */
final class AmbiguousDates {

    private AmbiguousDates() {}

    /** All readings where there are several; otherwise empty, and there is nothing to ask back. */
    static List<LocalDate> in(Question question, Response response) {
        return question instanceof TypedAnswer typed
                        && typed.form() == TypedAnswer.Form.DATE
                        && response instanceof Response.Typed(var text)
                        && TypedDates.read(text) instanceof TypedDates.Ambiguous(var candidates)
                ? candidates
                : List.of();
    }
}
