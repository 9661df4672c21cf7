package ijaza.ui.instructor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import ijaza.person.Person;
import ijaza.person.Role;
import ijaza.person.access.PublicAddress;
import ijaza.text.Folding;
import ijaza.ui.Paths;
import ijaza.ui.kit.PageHead;
import ijaza.ui.kit.Said;
import ijaza.ui.kit.Screen;
import ijaza.usecase.instructor.ChangeRole;
import ijaza.usecase.instructor.ErasePerson;
import ijaza.usecase.instructor.HandOutLink;
import ijaza.usecase.instructor.ListPeople;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Stream;

/** Everybody with an account: who teaches, and the links that let people in. */
@Route(Paths.PEOPLE)
@Menu(title = "people.title", order = 60)
@RolesAllowed(Role.INSTRUCTOR_NAME)
class PeopleView extends Screen implements PersonRow.Jobs {

    /** A longer list scrolls by itself and draws only what is seen. */
    private static final int MOST_AT_ONCE = 25;

    private final ListPeople people;
    private final ChangeRole roles;
    private final ErasePerson erasing;
    private final HandOutLink links;
    private final PublicAddress address;
    private final Grid<Person> grid = new Grid<>();
    private final TextField filter = new TextField(getTranslation("people.filter"));

    PeopleView(ListPeople people, ChangeRole roles, ErasePerson erasing, HandOutLink links, PublicAddress address) {
        this.people = people;
        this.roles = roles;
        this.erasing = erasing;
        this.links = links;
        this.address = address;
        named(getTranslation("people.title"));
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.setClearButtonVisible(true);
        filter.addValueChangeListener(change -> fill());
        var tools = new Div(filter, new Button(getTranslation("people.invite"), click -> invite()));
        tools.addClassNames("row", "apart", "people-tools");
        grid.addComponentColumn(person -> new PersonRow(person, this)).setHeader(getTranslation("people.everybody"));
        grid.setEmptyStateText(getTranslation("people.nobody"));
        add(new PageHead(getTranslation("people.title")), tools, grid);
        fill();
    }

    @Override
    public void handOutPassword(Person person) {
        var title = getTranslation("people.password-link-for", person.name().arabic());
        links.forPassword(person.id())
                .ifPresentOrElse(
                        secret -> new LinkDialog(title, secret, address).open(),
                        () -> Said.briefly(getTranslation("people.gone")));
        fill();
    }

    @Override
    public void change(Person person, Role role) {
        Said.briefly(
                switch (roles.change(person.id(), role)) {
                    case ChangeRole.Outcome.Changed _ ->
                        getTranslation("people.changed." + role, person.name().arabic());
                    case ChangeRole.Outcome.LastInstructor() -> getTranslation("people.last-instructor");
                    case ChangeRole.Outcome.Unknown() -> getTranslation("people.gone");
                });
        fill();
    }

    @Override
    public void erase(Person person) {
        new EraseDialog(person, () -> erased(person)).open();
    }

    private void erased(Person person) {
        Said.briefly(
                switch (erasing.erase(person.id())) {
                    case ERASED -> getTranslation("people.erased", person.name().arabic());
                    case LAST_INSTRUCTOR -> getTranslation("people.last-instructor");
                });
        fill();
    }

    private void invite() {
        new LinkDialog(getTranslation("people.invite"), links.forInstructor(), address).open();
    }

    private void fill() {
        var wanted = Folding.fold(filter.getValue());
        var found =
                people.all().stream().filter(person -> isNamed(person, wanted)).toList();
        grid.setAllRowsVisible(found.size() <= MOST_AT_ONCE);
        grid.setItems(found);
    }

    private static boolean isNamed(Person person, String wanted) {
        return Stream.of(
                        person.name().arabic(),
                        person.name().forLatinReaders(),
                        person.login().value())
                .map(Folding::fold)
                .anyMatch(name -> name.contains(wanted));
    }
}
