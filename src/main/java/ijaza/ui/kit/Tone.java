package ijaza.ui.kit;

import java.util.Locale;

/** How a state feels; its colour only underlines what a word says. */
public enum Tone {
    PLAIN,
    GOOD,
    BAD,
    WAIT;

    public String className() {
        return name().toLowerCase(Locale.ROOT);
    }
}
