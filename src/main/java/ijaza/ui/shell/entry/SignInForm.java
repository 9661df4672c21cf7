package ijaza.ui.shell.entry;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import ijaza.ui.Paths;

/**
 * A plain form that the browser itself sends: what is typed never waits in a session, so neither an old page nor a
 * restart of the server loses it, and password keepers understand it.
 */
@Tag("form")
@Uses(TextField.class)
@Uses(PasswordField.class)
@Uses(Checkbox.class)
class SignInForm extends HtmlContainer {

    /** The field that says whether the browser stays signed in. */
    static final String KEEP = "keep";

    SignInForm() {
        getElement().setAttribute("method", "post").setAttribute("action", "/" + Paths.LOGIN);
        addClassName("form");
        var login = field("vaadin-text-field", "username", "account.login").setAttribute("autocomplete", "username");
        login.setAttribute("autocapitalize", "none").setAttribute("autofocus", true);
        var password = field("vaadin-password-field", "password", "account.password")
                .setAttribute("autocomplete", "current-password");
        var keep = field("vaadin-checkbox", KEEP, "login.keep").setAttribute("checked", true);
        var submit = new Element("button").setText(getTranslation("login.submit"));
        submit.setAttribute("type", "submit").setAttribute("class", "button primary");
        getElement().appendChild(login, password, keep, submit);
    }

    private Element field(String tag, String name, String label) {
        return new Element(tag).setAttribute("name", name).setAttribute("label", getTranslation(label));
    }
}
