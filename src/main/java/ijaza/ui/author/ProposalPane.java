package ijaza.ui.author;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import ijaza.text.Span;
import ijaza.ui.author.Outlook.Side;
import ijaza.usecase.author.SeeDrafts;

/** All that came of the document, a side at a time: questions, facts, and what nothing came of. */
class ProposalPane extends Section {

    private final SeeDrafts.Page page;
    private final Outlook outlook;
    private final Acts acts;
    private final Switch<Side> sides;
    private final QuestionsSide questions;
    private final Div shown = new Div();

    ProposalPane(SeeDrafts.Page page, Outlook outlook, Acts acts) {
        this.page = page;
        this.outlook = outlook;
        this.acts = acts;
        questions = new QuestionsSide(page.draft(), outlook, acts);
        sides = new Switch<>(
                Side.class, getTranslation("draft.proposed"), side -> getTranslation("side." + side.name()), side -> {
                    outlook.turnTo(side);
                    show();
                });
        addClassName("desk-proposal");
        add(new H2(getTranslation("draft.proposed")), sides, shown);
        show();
    }

    /** Only the questions whose proof touches this place. */
    void showWhatRestsOn(Span place) {
        outlook.lookAt(place);
        questions.show();
        show();
    }

    private void show() {
        sides.press(outlook.side());
        shown.removeAll();
        shown.add(side());
    }

    private Component side() {
        return switch (outlook.side()) {
            case QUESTIONS -> questions;
            case LESSONS -> new LessonsSide(page.draft(), acts);
            case FACTS -> new FactsSide(page, acts);
            case LEFT_OUT -> new LeftOutSide(page, acts);
        };
    }
}
