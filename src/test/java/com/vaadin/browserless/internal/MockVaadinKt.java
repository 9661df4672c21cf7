package com.vaadin.browserless.internal;

import com.vaadin.flow.server.ServiceDestroyEvent;
import com.vaadin.flow.server.SessionInitEvent;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceEventBus;
import java.util.EventObject;

/** Stands before a class of browserless-test 1.1 that reads a field which Vaadin 25.3 no longer has; delete it with the next version. */
public final class MockVaadinKt {

    private MockVaadinKt() {}

    public static void fireSessionInitListeners(VaadinService service, SessionInitEvent event) {
        fire(service, event);
    }

    public static void fireServiceDestroyListeners(VaadinService service, ServiceDestroyEvent event) {
        fire(service, event);
    }

    private static void fire(VaadinService service, EventObject event) {
        try {
            var field = VaadinService.class.getDeclaredField("eventBus");
            field.setAccessible(true);
            ((VaadinServiceEventBus) field.get(service)).fireEvent(event);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
