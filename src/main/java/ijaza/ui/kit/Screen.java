package ijaza.ui.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;

/** The base of every screen inside the frame: one column, and a title for the browser's tab. */
public abstract class Screen extends Div implements HasDynamicTitle {

    private String title = "";

    protected Screen(String... classNames) {
        addClassName("page");
        addClassNames(classNames);
    }

    /** Gives the tab a title, in the words of the screen's own heading. */
    protected final void named(String newTitle) {
        title = newTitle;
    }

    /** Not final: method security wraps a screen in a proxy, which passes on only what it can override. */
    @Override
    public String getPageTitle() {
        return getTranslation("app.tab", title);
    }
}
