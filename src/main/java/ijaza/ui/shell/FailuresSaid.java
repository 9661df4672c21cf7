package ijaza.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import ijaza.person.NotSignedIn;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;

/** What happens when a click fails: who is no longer signed in is asked to sign in, everybody else is told. */
@Component
class FailuresSaid implements VaadinServiceInitListener {

    private static final int MILLIS = 8000;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(FailuresSaid::said));
    }

    private static void said(ErrorEvent event) {
        var failure = event.getThrowable();
        var ui = UI.getCurrent();
        if (isRefusal(failure)) {
            // The page knows the way: to the sign-in, or to what the new role may see
            ui.getPage().reload();
            return;
        }
        LoggerFactory.getLogger(FailuresSaid.class).error("A screen failed", failure);
        if (ui != null) {
            var title = ui.getTranslation("error.page.inside.title");
            Notification.show(title, MILLIS, Position.MIDDLE).addThemeVariants(NotificationVariant.ERROR);
        }
    }

    private static boolean isRefusal(Throwable failure) {
        return failure instanceof NotSignedIn
                || failure instanceof AccessDeniedException
                || failure instanceof AuthenticationException;
    }
}
