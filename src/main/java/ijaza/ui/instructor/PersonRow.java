package ijaza.ui.instructor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import ijaza.person.Person;
import ijaza.person.Role;
import java.util.function.Consumer;

/** One person in the list, with what an instructor can do for them. */
class PersonRow extends Div {

    PersonRow(Person person, Consumer<Role> change, Runnable handOut) {
        addClassNames("row", "apart", "person-row");
        var login = new Paragraph(person.login().value());
        login.addClassName("meta");
        var name = new Span(person.name().arabic());
        name.getElement().setAttribute("lang", "ar");
        var role = new Span(getTranslation("people.role." + person.role()));
        role.addClassNames("badge", person.teaches() ? "good" : "plain");
        var who = new Div(new Div(name, role), login);
        var other = person.teaches() ? Role.TRAINEE : Role.INSTRUCTOR;
        var link = new Button(getTranslation("people.password-link"), click -> handOut.run());
        var swap = new Button(getTranslation("people.make." + other), click -> change.accept(other));
        var jobs = new Div(link, swap);
        jobs.addClassName("row");
        add(who, jobs);
    }
}
