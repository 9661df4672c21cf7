package ijaza.ui.author.parts;

import com.vaadin.flow.component.html.Paragraph;

/** Says to whoever listens what others see happen on the screen. */
public final class Whisper extends Paragraph {

    public Whisper() {
        addClassName("unseen");
        getElement().setAttribute("role", "status");
    }

    /** The same words once more are another text, or they would not be read out again. */
    public void say(String words) {
        setText(words.equals(getText()) ? words + "\u00A0" : words);
    }
}
