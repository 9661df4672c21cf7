package ijaza.journey;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody at a window who has no mouse. */
final class Keyboard {

    /** More presses of a key than any screen needs. */
    private static final int PATIENCE = 150;

    private static final String FOCUSED = """
            () => { let on = document.activeElement;
                while (on?.shadowRoot?.activeElement) on = on.shadowRoot.activeElement;
                return on; }""";

    private final Screen screen;

    Keyboard(Screen screen) {
        this.screen = screen;
    }

    /** Goes on by the tabulator until what has the focus matches a selector. */
    Keyboard to(String selector) {
        return until("Tab", selector, matching(selector));
    }

    /** Presses a key until what has the focus matches a selector. */
    Keyboard pressUntil(String key, String selector) {
        return until(key, selector, matching(selector));
    }

    /** Goes on until a button or link of these words has the focus. */
    Keyboard toButton(String key) {
        return until("Tab", key, named(key));
    }

    /** The same backwards. */
    Keyboard backToButton(String key) {
        return until("Shift+Tab", key, named(key));
    }

    Keyboard press(String... keys) {
        for (var key : keys) {
            screen.page().keyboard().press(key);
            screen.settle();
        }
        return this;
    }

    Keyboard type(String text) {
        screen.page().keyboard().type(text);
        return this;
    }

    /** In place of all that stands in the field. */
    Keyboard retype(String text) {
        return press("Control+A").type(text);
    }

    private static String matching(String selector) {
        return "on => on.matches('" + selector + "')";
    }

    private String named(String key) {
        return "on => on.matches('a, button, vaadin-button, summary') && on.innerText.trim() === '"
                + screen.say(key).replace("'", "\\'") + "'";
    }

    private Keyboard until(String key, String wanted, String condition) {
        for (var i = 0; i < PATIENCE && !holds(condition); i++) {
            press(key);
        }
        assertThat(holds(condition))
                .as("can be reached by " + key + ": " + wanted)
                .isTrue();
        return this;
    }

    private boolean holds(String condition) {
        return Boolean.TRUE.equals(screen.page()
                .evaluate("() => { const on = (" + FOCUSED + ")(); return !!on && (" + condition + ")(on); }"));
    }
}
