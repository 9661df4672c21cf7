package ijaza.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;

/** Writes amounts so that no direction around them turns them round. */
public final class Amounts {

    private Amounts() {}

    /** «12 من 15», isolated from what stands beside it. */
    public static Component outOf(Component speaker, double earned, int total) {
        var amount = new Span();
        amount.addClassName("number");
        amount.getElement().appendChild(new com.vaadin.flow.dom.Element("bdi").setText(text(speaker, earned, total)));
        return amount;
    }

    public static String text(Component speaker, double earned, int total) {
        return speaker.getElement().getComponent().orElse(speaker).getTranslation("score.points", earned, total);
    }
}
