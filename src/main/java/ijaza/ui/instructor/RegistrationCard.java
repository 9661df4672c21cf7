package ijaza.ui.instructor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import ijaza.person.access.Registration;
import ijaza.text.Blanks;
import ijaza.ui.kit.Said;
import ijaza.usecase.instructor.EditSettings;

/** Who may make an account: everybody, whoever knows a code, or nobody. */
class RegistrationCard extends Section {

    /** The choices in the order in which they stand on the screen. */
    private enum Choice {
        OPEN,
        BY_CODE,
        CLOSED
    }

    private final EditSettings settings;
    private final RadioButtonGroup<Choice> choice = new RadioButtonGroup<>(getTranslation("settings.who-registers"));
    private final TextField code = new TextField(getTranslation("account.code"));

    RegistrationCard(EditSettings settings) {
        this.settings = settings;
        addClassNames("card", "form");
        choice.setItems(Choice.values());
        choice.setItemLabelGenerator(item -> getTranslation("settings.registration." + item));
        choice.addValueChangeListener(change -> code.setVisible(choice.getValue() == Choice.BY_CODE));
        code.setMaxLength(Registration.ByCode.LONGEST);
        code.setManualValidation(true);
        code.setHelperText(getTranslation("settings.code-hint"));
        show(settings.registration());
        var save = new Button(getTranslation("settings.save"), click -> save());
        save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        save.addClassName("own-width");
        add(new H2(getTranslation("settings.registration")), choice, code, save);
    }

    private void show(Registration registration) {
        choice.setValue(
                switch (registration) {
                    case Registration.Open() -> Choice.OPEN;
                    case Registration.ByCode _ -> Choice.BY_CODE;
                    case Registration.Closed() -> Choice.CLOSED;
                });
        code.setVisible(choice.getValue() == Choice.BY_CODE);
        if (registration instanceof Registration.ByCode(var known)) {
            code.setValue(known);
        }
    }

    private void save() {
        var lacksCode = choice.getValue() == Choice.BY_CODE && Blanks.isBlank(code.getValue());
        code.setInvalid(lacksCode);
        code.setErrorMessage(lacksCode ? getTranslation("settings.code-missing") : "");
        if (!lacksCode) {
            settings.register(
                    switch (choice.getValue()) {
                        case OPEN -> new Registration.Open();
                        case BY_CODE -> new Registration.ByCode(code.getValue());
                        case CLOSED -> new Registration.Closed();
                    });
            Said.briefly(getTranslation("settings.saved"));
        }
    }
}
