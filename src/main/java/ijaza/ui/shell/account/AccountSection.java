package ijaza.ui.shell.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;

/** One card of the account's page, with a title and what can be done there. */
abstract class AccountSection extends Section {

    private static final int MILLIS = 4000;

    AccountSection(String titleKey) {
        addClassNames("card", "form");
        add(new H2(getTranslation(titleKey)));
    }

    final Button button(String textKey, Runnable job) {
        var button = new Button(getTranslation(textKey), click -> job.run());
        button.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        return button;
    }

    final void say(String textKey) {
        Notification.show(getTranslation(textKey), MILLIS, Position.BOTTOM_CENTER);
    }
}
