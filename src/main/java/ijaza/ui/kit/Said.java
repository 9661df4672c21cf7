package ijaza.ui.kit;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;

/** A short message about what has just been done; screen readers read it out. */
public final class Said {

    private static final int MILLIS = 5000;

    private Said() {}

    public static void briefly(String text) {
        Notification.show(text, MILLIS, Position.BOTTOM_CENTER);
    }
}
