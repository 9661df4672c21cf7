package ijaza.ui.instructor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import ijaza.person.Person;

/** Asks before an account is erased, since nothing brings it back. */
class EraseDialog extends Dialog {

    EraseDialog(Person person, Runnable erase) {
        setHeaderTitle(getTranslation("people.erase-title", person.name().arabic()));
        setWidth("30rem");
        add(new Paragraph(getTranslation("people.erase-advice")));
        var yes = new Button(getTranslation("people.erase-yes"), click -> {
            close();
            erase.run();
        });
        yes.addThemeVariants(ButtonVariant.ERROR);
        getFooter().add(new Button(getTranslation("people.erase-no"), click -> close()), yes);
    }
}
