package ijaza.ui.kit;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;

/** How much of something is done. */
@Tag("progress")
public final class Meter extends HtmlComponent {

    /**
     * @param label says the same in words, for who cannot see it
     */
    public Meter(int done, int total, String label) {
        addClassName("meter");
        getElement()
                .setAttribute("max", String.valueOf(Math.max(total, 1)))
                .setAttribute("value", String.valueOf(done))
                .setAttribute("aria-label", label);
    }
}
