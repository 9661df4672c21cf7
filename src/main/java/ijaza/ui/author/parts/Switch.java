package ijaza.ui.author.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** A row of buttons of which one is pressed; it chooses among the values of an enum. */
public class Switch<E extends Enum<E>> extends Div {

    private final Map<E, NativeButton> buttons;
    private final Function<E, String> words;

    public Switch(Class<E> values, String label, Function<E, String> words, Consumer<E> chosen) {
        this.words = words;
        this.buttons = new EnumMap<>(values);
        addClassName("switch");
        getElement().setAttribute("role", "group").setAttribute("aria-label", label);
        for (var value : values.getEnumConstants()) {
            var button = new NativeButton("", click -> {
                press(value);
                chosen.accept(value);
            });
            buttons.put(value, button);
            add(button);
        }
        renew();
    }

    /** Says the words again, which may hold counts. */
    public final void renew() {
        buttons.forEach((value, button) -> button.setText(words.apply(value)));
    }

    public final void press(E pressed) {
        buttons.forEach(
                (value, button) -> button.getElement().setAttribute("aria-pressed", String.valueOf(value == pressed)));
    }
}
