package ijaza.ui.kit;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import ijaza.attempt.Reviewed;
import ijaza.text.Language;

/** A question after the submission: its number, the verdict, its words, and what was given beside what is right. */
public class AnswerCard extends ListItem {

    private final Reviewed reviewed;
    private final Language language;
    private final DescriptionList sides = new DescriptionList();

    /** @param heading of the level that the screen needs; the words of the question are written into it */
    public AnswerCard(Reviewed reviewed, Language language, HtmlContainer heading) {
        this.reviewed = reviewed;
        this.language = language;
        addClassNames("card", "stack");
        var number = new Span(getTranslation("paper.name", reviewed.slot() + 1));
        number.addClassName("meta");
        var top = new Div(number, Verdict.on(reviewed));
        top.addClassNames("row", "apart");
        sides.addClassNames("facts", "answer");
        sides.add(new DescriptionList.Term(getTranslation("answer.given")), words().description(reviewed.given()));
        add(top, ContentLanguage.on(RichText.write(heading, reviewed.task().stem()), language), sides);
    }

    public void showKey() {
        sides.add(new DescriptionList.Term(getTranslation("answer.key")), words().description(reviewed.key()));
    }

    private AnswerWords words() {
        return new AnswerWords(this, language, reviewed.task());
    }
}
