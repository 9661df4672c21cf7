package ijaza.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where there is nothing yet: why, and a way on. */
public final class Empty extends Div {

    public Empty(String title, String advice, Component... waysOn) {
        addClassNames("card", "empty");
        add(new H2(title), new Paragraph(advice));
        add(waysOn);
    }
}
