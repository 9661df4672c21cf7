package ijaza.ui.author.desk;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import ijaza.ui.kit.Meter;
import ijaza.usecase.author.ImportDocument.Imported;
import ijaza.usecase.author.Onlooker.Phase;
import ijaza.usecase.author.Onlooker.Step;
import ijaza.usecase.author.Underway;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Shows a document being read, step by step; the browser asks again at short whiles until something came of it. */
class ReadingSteps extends Div {

    private static final int MILLIS_BETWEEN = 400;
    private static final List<Phase> NAMED = List.of(Phase.READING, Phase.FINDING_FACTS, Phase.ASKING);

    private final Underway underway;
    private final Consumer<Imported> done;
    private final Div meter = new Div();
    private final OrderedList steps = new OrderedList();
    private final Paragraph said = new Paragraph();
    private @Nullable Registration asking;

    ReadingSteps(String name, Underway underway, Consumer<Imported> done) {
        this.underway = underway;
        this.done = done;
        addClassNames("stack", "reading-steps");
        steps.addClassName("plain-list");
        said.addClassName("unseen");
        said.getElement().setAttribute("role", "status");
        var cancel = new NativeButton(getTranslation("import.cancel"), click -> underway.callOff());
        cancel.addClassName("button");
        add(new Paragraph(getTranslation("import.underway", name)), steps, meter, said, cancel);
        show(underway.step());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        ui.setPollInterval(MILLIS_BETWEEN);
        asking = ui.addPollListener(poll -> look());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (asking != null) {
            asking.remove();
        }
    }

    private void look() {
        underway.outcome().ifPresentOrElse(done, () -> show(underway.step()));
    }

    private void show(Step step) {
        var words = getTranslation("import.step." + step.phase().name());
        if (!words.equals(said.getText())) {
            said.setText(words);
        }
        meter.removeAll();
        if (step.of() > 0) {
            meter.add(new Meter(step.done(), step.of(), words));
        }
        steps.removeAll();
        NAMED.forEach(phase -> steps.add(item(phase, step.phase())));
    }

    private ListItem item(Phase phase, Phase now) {
        var item = new ListItem(getTranslation("import.step." + phase.name()));
        if (phase == now) {
            item.getElement().setAttribute("aria-current", "step");
        }
        item.addClassName(phase.compareTo(now) < 0 ? "past" : phase == now ? "now" : "to-come");
        return item;
    }
}
