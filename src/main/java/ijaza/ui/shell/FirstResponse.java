package ijaza.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import ijaza.text.Direction;
import ijaza.ui.kit.Locales;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The page speaks the right language in the right direction from its first byte on, and its scripts carry the nonce. */
@Component
class FirstResponse implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(FirstResponse::prepare);
        event.getSource().addUIInitListener(init -> speak(init.getUI(), Speech.locale(VaadinRequest.getCurrent())));
    }

    static void prepare(IndexHtmlResponse page) {
        var request = page.getVaadinRequest();
        var language = Speech.language(request);
        var document = page.getDocument();
        document.child(0)
                .attr("lang", language.tag())
                .attr("dir", language.direction().attribute());
        document.getElementsByTag("script").attr("nonce", String.valueOf(request.getAttribute(SecurityHeaders.NONCE)));
    }

    private static void speak(UI ui, Locale locale) {
        ui.setLocale(locale);
        ui.setDirection(
                Locales.language(locale).direction() == Direction.RIGHT_TO_LEFT
                        ? com.vaadin.flow.component.Direction.RIGHT_TO_LEFT
                        : com.vaadin.flow.component.Direction.LEFT_TO_RIGHT);
    }
}
