package ijaza.ui.shell.entry;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** Sends a form by a click or by Enter in any field; a second click while it works does nothing. */
class SubmitButton extends Button {

    SubmitButton(String text, Runnable submit) {
        super(text);
        addThemeVariants(ButtonVariant.AURA_PRIMARY);
        setDisableOnClick(true);
        addClickShortcut(Key.ENTER);
        addClickListener(click -> {
            try {
                submit.run();
            } finally {
                setEnabled(true);
            }
        });
    }
}
