package ijaza.ui.instructor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinServletRequest;
import ijaza.person.access.PublicAddress;
import ijaza.person.access.Secret;
import ijaza.ui.Paths;
import ijaza.ui.kit.CopyAddress;
import java.net.URI;

/** Shows a one-time link, the only time that anybody can see it. */
class LinkDialog extends Dialog {

    LinkDialog(String title, Secret secret, PublicAddress address) {
        setHeaderTitle(title);
        setWidth("34rem");
        var path = Paths.LINK + "/" + secret.value();
        var link = address.of(path).orElseGet(() -> asSeenNow(path)).toString();
        var body = new Div(
                new Paragraph(getTranslation("people.link-advice")),
                new CopyAddress(getTranslation("people.link"), link));
        body.addClassName("form");
        add(body);
        getFooter().add(new Button(getTranslation("people.link-close"), click -> close()));
    }

    /** The operator told no public address, so the one under which the instructor came will do. */
    private static URI asSeenNow(String path) {
        return URI.create(VaadinServletRequest.getCurrent().getRequestURL().toString())
                .resolve("/" + path);
    }
}
