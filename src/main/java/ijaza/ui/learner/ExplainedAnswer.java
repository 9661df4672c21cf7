package ijaza.ui.learner;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import ijaza.attempt.Reviewed;
import ijaza.ui.kit.AnswerCard;
import ijaza.ui.kit.ContentLanguage;
import ijaza.ui.kit.RichText;
import ijaza.usecase.learner.Result;

/** A question with the answer that was given, the right one, and why, in the document's words. */
final class ExplainedAnswer extends AnswerCard {

    private final Result.Head head;

    ExplainedAnswer(Result.Head head, Result.Explanation answer) {
        super(answer.reviewed(), head.language(), new H3());
        this.head = head;
        var reviewed = answer.reviewed();
        if (!reviewed.isRight()) {
            showKey();
        }
        add(remarks(reviewed), new Why(head, answer));
    }

    /** What a false statement should say, and what wrongly chosen options really are. */
    private Component remarks(Reviewed reviewed) {
        var remarks = new Div();
        var correction = reviewed.correction();
        if (correction != null && !reviewed.isRight()) {
            remarks.add(content(new Paragraph(), correction));
        }
        RemarkOn.wrongChoices(reviewed).forEach(remark -> remarks.add(content(new Paragraph(), remark)));
        return remarks;
    }

    private <T extends Component> T content(T into, String text) {
        return ContentLanguage.on(RichText.write(into, text), head.language());
    }
}
