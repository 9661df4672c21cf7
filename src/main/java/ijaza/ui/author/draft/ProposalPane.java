package ijaza.ui.author.draft;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import ijaza.text.Span;
import ijaza.ui.author.lesson.LessonsSide;
import ijaza.ui.author.parts.Switch;
import ijaza.ui.author.question.QuestionsSide;
import ijaza.usecase.author.SeeDrafts;

/** All that came of the document, a side at a time: questions, lessons, facts, and what nothing came of. */
class ProposalPane extends Section {

    private static final String SEEK = "const top = this.getBoundingClientRect().top;"
            + " if (top < 0 || top > innerHeight / 2) this.scrollIntoView()";

    private final Acts acts;
    private final Switch<Side> sides;
    private final QuestionsSide questions;
    private final LessonsSide lessons;
    private final Div shown = new Div();

    private SeeDrafts.Page page;
    private Side side = Side.QUESTIONS;

    ProposalPane(SeeDrafts.Page page, Acts acts) {
        this.page = page;
        this.acts = acts;
        questions = new QuestionsSide(page.draft(), acts);
        lessons = new LessonsSide(page.draft().proposal(), acts);
        sides = new Switch<>(
                Side.class,
                getTranslation("draft.proposed"),
                each -> getTranslation("side." + each.name()),
                this::turnTo);
        addClassName("desk-proposal");
        add(new H2(getTranslation("draft.proposed")), sides, shown);
        turnTo(Side.QUESTIONS);
    }

    QuestionsSide questions() {
        return questions;
    }

    /** Shows another state of the draft on the same side. */
    void renew(SeeDrafts.Page newest) {
        page = newest;
        questions.renew(newest.draft());
        lessons.renew(newest.draft().proposal());
        turnTo(side);
    }

    /** Only the questions whose proof touches this place. */
    void showWhatRestsOn(Span place) {
        turnTo(Side.QUESTIONS);
        questions.lookAt(place);
        getElement().executeJs(SEEK);
    }

    private void turnTo(Side wanted) {
        side = wanted;
        sides.press(wanted);
        var now = component();
        if (now.getParent().isEmpty()) {
            shown.removeAll();
            shown.add(now);
        }
    }

    private Component component() {
        return switch (side) {
            case QUESTIONS -> questions;
            case LESSONS -> lessons;
            case FACTS -> new FactsSide(page, acts::seek);
            case LEFT_OUT -> new LeftOutSide(page, acts::seek);
        };
    }
}
