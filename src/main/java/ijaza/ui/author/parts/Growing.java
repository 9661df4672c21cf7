package ijaza.ui.author.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;

/** A list that may be very long: its beginning is shown, and more of it when asked for. */
public class Growing<T> extends Div {

    private static final int STEP = 100;

    private final List<T> all;
    private final Function<T, ListItem> item;
    private final UnorderedList list = new UnorderedList();
    private final NativeButton more = new NativeButton("", click -> grow());
    private int shown;

    public Growing(List<T> all, Function<T, ListItem> item) {
        this.all = all;
        this.item = item;
        addClassName("stack");
        list.addClassNames("plain-list", "card", "desk-list");
        more.addClassName("button");
        add(list, more);
        grow();
    }

    private void grow() {
        var to = Math.min(all.size(), shown + STEP);
        all.subList(shown, to).forEach(each -> list.add(item.apply(each)));
        shown = to;
        more.setText(getTranslation("draft.more", all.size() - shown));
        more.setVisible(shown < all.size());
    }
}
