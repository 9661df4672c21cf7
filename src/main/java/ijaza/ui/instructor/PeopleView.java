package ijaza.ui.instructor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import ijaza.person.Person;
import ijaza.person.Role;
import ijaza.person.access.PublicAddress;
import ijaza.text.Folding;
import ijaza.ui.Paths;
import ijaza.usecase.instructor.ChangeRole;
import ijaza.usecase.instructor.ChangeRole.Outcome;
import ijaza.usecase.instructor.HandOutLink;
import ijaza.usecase.instructor.ListPeople;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Stream;

/** Everybody with an account: who teaches, and the links that let people in. */
@Route(Paths.PEOPLE)
@Menu(title = "people.title", order = 60)
@RolesAllowed(Role.INSTRUCTOR_NAME)
class PeopleView extends Div implements HasDynamicTitle {

    private final ListPeople people;
    private final ChangeRole roles;
    private final HandOutLink links;
    private final PublicAddress address;
    private final Grid<Person> grid = new Grid<>();
    private final TextField filter = new TextField(getTranslation("people.filter"));

    PeopleView(ListPeople people, ChangeRole roles, HandOutLink links, PublicAddress address) {
        this.people = people;
        this.roles = roles;
        this.links = links;
        this.address = address;
        addClassNames("page");
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.setClearButtonVisible(true);
        filter.addValueChangeListener(change -> fill());
        var tools = new Div(filter, new Button(getTranslation("people.invite"), click -> invite()));
        tools.addClassNames("row", "apart", "people-tools");
        grid.addComponentColumn(this::row).setHeader(getTranslation("people.everybody"));
        grid.setEmptyStateText(getTranslation("people.nobody"));
        add(new H1(getTranslation("people.title")), tools, grid);
        fill();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.title");
    }

    private void fill() {
        var wanted = Folding.fold(filter.getValue());
        grid.setItems(
                people.all().stream().filter(person -> isNamed(person, wanted)).toList());
    }

    private static boolean isNamed(Person person, String wanted) {
        return Stream.of(
                        person.name().arabic(),
                        person.name().forLatinReaders(),
                        person.login().value())
                .map(Folding::fold)
                .anyMatch(name -> name.contains(wanted));
    }

    private PersonRow row(Person person) {
        return new PersonRow(person, role -> change(person, role), () -> handOut(person));
    }

    private void change(Person person, Role role) {
        switch (roles.change(person.id(), role)) {
            case Outcome.Changed _ ->
                Notification.show(
                        getTranslation("people.changed." + role, person.name().arabic()));
            case Outcome.LastInstructor() -> Notification.show(getTranslation("people.last-instructor"));
            case Outcome.Unknown() -> Notification.show(getTranslation("people.gone"));
        }
        fill();
    }

    private void handOut(Person person) {
        links.forPassword(person.id())
                .ifPresentOrElse(
                        secret -> new LinkDialog(
                                        getTranslation(
                                                "people.password-link-for",
                                                person.name().arabic()),
                                        secret,
                                        address)
                                .open(),
                        () -> Notification.show(getTranslation("people.gone")));
    }

    private void invite() {
        new LinkDialog(getTranslation("people.invite"), links.forInstructor(), address).open();
    }
}
