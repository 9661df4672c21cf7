package ijaza.ui.learner;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import ijaza.ui.kit.Locales;
import ijaza.usecase.learner.Sheet;

/** The paper in the browser: it draws the questions and sends the answers. */
@Tag("ijaza-paper")
@JsModule("./paper/ijaza-paper.ts")
final class PaperElement extends Component {

    PaperElement(Sheet sheet) {
        setId("paper");
        var content = Locales.of(sheet.language());
        var words = new PaperData.Words(
                getTranslation(content, "truth.true"),
                getTranslation(content, "truth.false"),
                getTranslation("paper.date-hint"));
        var paper = PaperData.of(sheet, words);
        getElement()
                .setPropertyBean(
                        "texts", PaperTexts.of(this, getLocale(), paper.slots().size(), paper.longestList()));
        getElement().setPropertyBean("paper", paper);
    }

    /** Every answer is stored and the learner wants to hand in, or the attempt is over already. */
    void onFinish(Runnable handIn) {
        addListener(FinishEvent.class, event -> handIn.run());
    }

    /** The learner has finished. */
    @DomEvent("finish")
    public static class FinishEvent extends ComponentEvent<PaperElement> {

        public FinishEvent(PaperElement source, boolean fromClient) {
            super(source, fromClient);
        }
    }
}
