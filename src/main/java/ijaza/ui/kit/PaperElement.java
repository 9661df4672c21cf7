package ijaza.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import ijaza.attempt.AttemptId;
import ijaza.attempt.Task;
import ijaza.question.Response;
import ijaza.text.Language;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The paper in the browser: it draws the questions and sends the answers, or keeps them to itself where nothing is stored. */
@Tag("ijaza-paper")
@JsModule("./paper/ijaza-paper.ts")
public final class PaperElement extends Component {

    private static final String ANSWERS = "event.detail";

    /** @param left until the paper is handed in by itself, or null without a limit */
    public PaperElement(AttemptId attempt, Language language, List<PaperLine> lines, @Nullable Duration left) {
        this(language, lines, attempt, left);
    }

    /** A paper whose answers are sent nowhere before its end. */
    public static PaperElement untold(Language language, List<Task> tasks) {
        var lines = tasks.stream()
                .map(task -> new PaperLine(task, new Response.Unanswered(), null))
                .toList();
        return new PaperElement(language, lines, null, null);
    }

    private PaperElement(
            Language language, List<PaperLine> lines, @Nullable AttemptId attempt, @Nullable Duration left) {
        setId("paper");
        var content = Locales.of(language);
        var words = new PaperData.Words(
                getTranslation(content, "truth.true"),
                getTranslation(content, "truth.false"),
                getTranslation("paper.date-hint"));
        var paper = PaperData.of(attempt, left, language, lines, words);
        var texts = PaperTexts.of(this, getLocale(), paper.slots().size(), paper.longestList());
        if (attempt == null) {
            texts.put("saved", getTranslation("paper.untold"));
        }
        getElement().setPropertyBean("texts", texts);
        getElement().setPropertyBean("paper", paper);
    }

    /** Every answer is stored and the learner wants to hand in, or the attempt is over already. */
    public void onFinish(Runnable handIn) {
        addListener(FinishEvent.class, event -> handIn.run());
    }

    /** All answers, at the end, in the positions of the paper. */
    public void onAnswers(Consumer<List<Response>> given) {
        getElement()
                .addEventListener(
                        "finish",
                        event -> given.accept(
                                GivenAnswers.of(event.getEventData().path(ANSWERS))))
                .addEventData(ANSWERS);
    }

    /** The learner has finished. */
    @DomEvent("finish")
    public static class FinishEvent extends ComponentEvent<PaperElement> {

        public FinishEvent(PaperElement source, boolean fromClient) {
            super(source, fromClient);
        }
    }
}
