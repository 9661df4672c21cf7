package ijaza.ui.learner;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import ijaza.attempt.Reviewed;
import ijaza.ui.kit.AnswerWords;
import ijaza.ui.kit.ContentLanguage;
import ijaza.ui.kit.RichText;
import ijaza.ui.kit.Verdict;
import ijaza.usecase.learner.Result;

/** A question with the answer that was given, the right one, and why, in the document's words. */
final class ExplainedAnswer extends ListItem {

    private final Result.Head head;

    ExplainedAnswer(Result.Head head, Result.Explanation answer) {
        this.head = head;
        addClassNames("card", "stack");
        var reviewed = answer.reviewed();
        var number = new Span(getTranslation("paper.name", reviewed.slot() + 1));
        number.addClassName("meta");
        var top = new Div(number, Verdict.on(reviewed));
        top.addClassNames("row", "apart");
        var stem = new H3();
        add(top, content(stem, reviewed.task().stem()), answers(reviewed), remarks(reviewed), new Why(head, answer));
    }

    private Component answers(Reviewed reviewed) {
        var words = new AnswerWords(this, head.language(), reviewed.task());
        var list = new DescriptionList();
        list.addClassNames("facts", "answer");
        list.add(new DescriptionList.Term(getTranslation("result.given")), words.description(reviewed.given()));
        if (!reviewed.isRight()) {
            list.add(new DescriptionList.Term(getTranslation("result.key")), words.description(reviewed.key()));
        }
        return list;
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
