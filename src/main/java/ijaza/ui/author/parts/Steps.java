package ijaza.ui.author.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.DomEvent;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A list that the way by Tab enters at one item only, where one was last; single keys lead on from there. They are known by
 * their place, since an Arabic keyboard has other letters there, and only while an item has the focus.
 */
public class Steps<T extends Component> extends Div {

    private static final String ITEM = "data-step";
    private static final String AT = "(event.target.closest('[data-step]') || {dataset: {}}).dataset.step || ''";
    private static final String CODE = "event.code";
    private static final String OURS = ".includes(event.code) && !event.ctrlKey && !event.metaKey && !event.altKey"
            + " && !(event.repeat && event.code.startsWith('Key')) && (event.preventDefault(), true)";

    private List<T> items = List.of();

    /** @param ownKeys the codes of keys that mean something to this list beside the arrows */
    protected Steps(String... ownKeys) {
        var keys = Stream.concat(Stream.of("ArrowDown", "ArrowUp", "Home", "End"), Stream.of(ownKeys))
                .collect(Collectors.joining("', '", "['", "']"));
        getElement()
                .addEventListener("keydown", this::pressed)
                .setFilter(keys + OURS)
                .addEventData(CODE)
                .addEventData(AT);
    }

    /** Walks these from now on, beginning with the first. */
    public final void walk(List<T> those) {
        items = List.copyOf(those);
        for (var i = 0; i < items.size(); i++) {
            items.get(i)
                    .getElement()
                    .setAttribute(ITEM, String.valueOf(i))
                    .setAttribute("tabindex", i == 0 ? "0" : "-1");
        }
    }

    /** Where the way by Tab enters from now on. */
    public final void stand(T item) {
        items.forEach(each -> each.getElement().setAttribute("tabindex", each.equals(item) ? "0" : "-1"));
    }

    /** Goes to an item. */
    public final void enter(T item) {
        stand(item);
        item.getElement().callJsFunction("focus");
    }

    public final void enterFirst() {
        go(0);
    }

    public final void press(String key, @Nullable T on) {
        var at = on == null ? -1 : items.indexOf(on);
        switch (key) {
            case "ArrowDown" -> go(at + 1);
            case "ArrowUp" -> go(at - 1);
            case "Home" -> go(0);
            case "End" -> go(items.size() - 1);
            default -> {
                if (on != null) {
                    pressOwn(key, on);
                }
            }
        }
    }

    /** A key of the list's own was pressed on an item. */
    protected void pressOwn(String key, T on) {}

    /** From an item to the one that comes so many places after it. */
    protected final void goOn(T from, int by) {
        go(items.indexOf(from) + by);
    }

    private void pressed(DomEvent event) {
        var at = event.getEventData().path(AT).asString("");
        press(event.getEventData().path(CODE).asString(""), at.isEmpty() ? null : items.get(Integer.parseInt(at)));
    }

    private void go(int to) {
        if (to >= 0 && to < items.size()) {
            enter(items.get(to));
        }
    }
}
