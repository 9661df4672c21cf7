package ijaza.ui.instructor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import ijaza.ui.kit.Said;
import ijaza.usecase.instructor.EditSettings;

/** Who issues the certificates, as they will print it from now on. */
class IssuerCard extends Section {

    private final EditSettings settings;
    private final TextField issuer = new TextField(getTranslation("settings.issuer"));

    IssuerCard(EditSettings settings) {
        this.settings = settings;
        addClassNames("card", "form");
        issuer.setValue(settings.issuer());
        issuer.setMaxLength(EditSettings.LONGEST_ISSUER);
        issuer.setManualValidation(true);
        issuer.setHelperText(getTranslation("settings.issuer-hint"));
        var save = new Button(getTranslation("settings.save"), click -> save());
        save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        save.addClassName("own-width");
        add(new H2(getTranslation("settings.certificates")), issuer, save);
    }

    private void save() {
        var kept = settings.issueAs(issuer.getValue());
        issuer.setInvalid(!kept);
        issuer.setErrorMessage(kept ? "" : getTranslation("settings.issuer-wrong"));
        if (kept) {
            Said.briefly(getTranslation("settings.saved"));
        }
    }
}
