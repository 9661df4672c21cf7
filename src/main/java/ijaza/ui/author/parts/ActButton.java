package ijaza.ui.author.parts;

import com.vaadin.flow.component.html.NativeButton;

/** A button of the desk that does one thing. */
public class ActButton extends NativeButton {

    public ActButton(String text, Runnable act) {
        super(text, click -> act.run());
        addClassName("button");
    }

    public ActButton quiet() {
        addClassName("quiet");
        return this;
    }

    /** Among many of the same words: whoever hears them one by one hears what each is for. */
    public ActButton about(String thing) {
        setAriaLabel(getText() + ": " + thing);
        return this;
    }
}
