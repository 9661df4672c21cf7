package ijaza.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;

/** An address to be passed on, with a button that copies it; the copying happens in the browser. */
@Tag("ijaza-copy")
@JsModule("./copying/ijaza-copy.ts")
public final class CopyAddress extends Component implements HasComponents {

    public CopyAddress(String label, String address) {
        var field = new Input();
        field.setId("address-to-pass-on");
        field.setValue(address);
        field.getElement().setAttribute("readonly", true).setAttribute("dir", "ltr");
        var name = new NativeLabel(label);
        name.setFor(field);
        var button = new NativeButton(getTranslation("copy.button"));
        button.addClassName("button");
        var said = new Span();
        said.getElement().setAttribute("role", "status");
        getElement().setAttribute("data-copied", getTranslation("copy.done"));
        add(name, field, button, said);
    }
}
