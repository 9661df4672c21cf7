package ijaza.ui.author.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;

/** Asks for words and keeps them, or says on the spot why not; a click beside it does not throw them away. */
public abstract class FormDialog extends Dialog {

    private final Objections objections = new Objections();
    private final Div form = new Div(objections);
    private final Button save;

    protected FormDialog(String titleKey, String saveKey, String width) {
        setHeaderTitle(getTranslation(titleKey));
        setWidth(width);
        setCloseOnOutsideClick(false);
        form.addClassName("form");
        add(form);
        save = new Button(getTranslation(saveKey), click -> save());
        save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        getFooter().add(new Button(getTranslation("edit.cancel"), click -> close()), save);
    }

    /** Where one begins to write, and what else is asked. */
    protected final void ask(Component first, Component... others) {
        form.add(first);
        form.add(others);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                first.getElement().callJsFunction("focus");
            }
        });
    }

    /** Closes the dialog if what was written can stand. */
    protected abstract void save();

    protected final Objections objections() {
        return objections;
    }

    public final Button saving() {
        return save;
    }
}
