package ijaza.ui.instructor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import ijaza.person.access.PublicAddress;
import ijaza.person.access.Secret;
import ijaza.ui.Paths;
import java.net.URI;

/** Shows a one-time link, the only time that anybody can see it. */
class LinkDialog extends Dialog {

    LinkDialog(String title, Secret secret, PublicAddress address) {
        setHeaderTitle(title);
        setWidth("34rem");
        var path = Paths.LINK + "/" + secret.value();
        var link = new TextField(getTranslation("people.link"));
        link.setValue(address.of(path).orElseGet(() -> asSeenNow(path)).toString());
        link.setReadOnly(true);
        link.setAutoselect(true);
        link.setWidthFull();
        link.getElement().setAttribute("dir", "ltr");
        add(new Paragraph(getTranslation("people.link-advice")), link);
        getFooter().add(new Button(getTranslation("people.link-close"), click -> close()));
    }

    /** The operator told no public address, so the one under which the instructor came will do. */
    private static URI asSeenNow(String path) {
        return URI.create(VaadinServletRequest.getCurrent().getRequestURL().toString())
                .resolve("/" + path);
    }
}
