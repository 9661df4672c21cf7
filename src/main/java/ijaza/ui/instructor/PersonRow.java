package ijaza.ui.instructor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import ijaza.person.Person;
import ijaza.person.Role;
import ijaza.ui.kit.Badge;
import ijaza.ui.kit.RichText;
import ijaza.ui.kit.Tone;

/** One person in the list, with what an instructor can do for them. */
class PersonRow extends Div {

    /** What the buttons of a row do. */
    interface Jobs {

        void handOutPassword(Person person);

        void change(Person person, Role role);

        void erase(Person person);
    }

    PersonRow(Person person, Jobs jobs) {
        addClassNames("row", "apart", "person-row");
        add(who(person), buttons(person, jobs));
    }

    private Div who(Person person) {
        var name = new Span(person.name().arabic());
        name.getElement().setAttribute("lang", "ar");
        var role = new Badge(getTranslation("people.role." + person.role()), person.teaches() ? Tone.GOOD : Tone.PLAIN);
        var first = new Div(name, role);
        first.addClassName("row");
        var login = RichText.write(new Paragraph(), person.login().value());
        login.addClassName("meta");
        return new Div(first, login);
    }

    private Div buttons(Person person, Jobs jobs) {
        var other = person.teaches() ? Role.TRAINEE : Role.INSTRUCTOR;
        var erase = new Button(getTranslation("people.erase"), click -> jobs.erase(person));
        erase.addThemeVariants(ButtonVariant.ERROR);
        var buttons = new Div(
                new Button(getTranslation("people.password-link"), click -> jobs.handOutPassword(person)),
                new Button(getTranslation("people.make." + other), click -> jobs.change(person, other)),
                erase);
        buttons.addClassName("row");
        return buttons;
    }
}
