package ijaza.ui.shell.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import ijaza.ui.kit.Said;

/** One card of the account's page, with a title and what can be done there. */
abstract class AccountSection extends Section {

    AccountSection(String titleKey) {
        addClassNames("card", "form");
        add(new H2(getTranslation(titleKey)));
    }

    final Button button(String textKey, Runnable job) {
        var button = new Button(getTranslation(textKey), click -> job.run());
        button.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        button.addClassName("own-width");
        return button;
    }

    final void say(String textKey) {
        Said.briefly(getTranslation(textKey));
    }
}
