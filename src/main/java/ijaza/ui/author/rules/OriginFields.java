package ijaza.ui.author.rules;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import ijaza.course.Origin;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a course's document comes from, and who holds the rights to it, as fields. */
class OriginFields extends Div {

    private final Origin before;
    private final TextField title = new TextField(getTranslation("origin.title"));
    private final TextField address = new TextField(getTranslation("origin.address"));
    private final TextField rights = new TextField(getTranslation("origin.rights"));

    OriginFields(Origin origin) {
        this.before = origin;
        addClassName("form");
        title.setValue(origin.title());
        address.setValue(origin.url().toString());
        address.getElement().setAttribute("dir", "ltr");
        address.setErrorMessage(getTranslation("origin.no-address"));
        rights.setValue(origin.rights());
        Stream.of(title, rights).forEach(field -> field.setErrorMessage(getTranslation("origin.empty")));
        add(new H3(getTranslation("origin.heading")), title, address, rights);
    }

    /** What the fields say, or nothing while one of them says nothing that can stand; it is marked then. */
    Optional<Origin> origin() {
        Stream.of(title, rights)
                .forEach(field -> field.setInvalid(field.getValue().isBlank()));
        var url = url();
        address.setInvalid(url.isEmpty());
        return title.isInvalid() || rights.isInvalid()
                ? Optional.empty()
                : url.map(found -> new Origin(
                        title.getValue().strip(),
                        found,
                        before.retrieved(),
                        rights.getValue().strip()));
    }

    private Optional<URI> url() {
        try {
            return Optional.of(new URI(address.getValue().strip())).filter(URI::isAbsolute);
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }
}
