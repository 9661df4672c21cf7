package ijaza.ui.instructor;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import ijaza.Classroom;
import ijaza.SignedInAs;
import ijaza.SomePerson;
import ijaza.person.People;
import ijaza.person.Person;
import ijaza.person.Role;
import ijaza.person.access.Accounts;
import ijaza.person.access.PasswordHash;
import ijaza.ui.Paths;
import ijaza.usecase.open.RedeemLink;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import(Classroom.class)
@SignedInAs(Role.INSTRUCTOR)
class PeopleViewTests extends SpringBrowserlessTest {

    @Autowired
    private People people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private RedeemLink links;

    @Autowired
    private Clock clock;

    private final Person trainee = SomePerson.in(Role.TRAINEE, "متدرّبة-" + UUID.randomUUID(), "ثريا الكوفي");

    @BeforeEach
    void open() {
        accounts.add(trainee, new PasswordHash("{argon2}س"), clock.instant());
        UI.getCurrent().navigate(Paths.PEOPLE);
        test(find(TextField.class).single()).setValue(trainee.login().value());
    }

    @Test
    void findsAPersonByAnyWayOfWritingTheName() {
        test(find(TextField.class).single()).setValue("ثُريّا الكوفى");
        assertThat(shown())
                .isNotEmpty()
                .allMatch(person -> person.name().arabic().equals("ثريا الكوفي"));

        test(find(TextField.class).single()).setValue("لا أحد بهذا الاسم");
        assertThat(shown()).isEmpty();
    }

    @Test
    void makesAnInstructorAndTakesItBack() {
        press("منح صلاحيات المدربين");
        assertThat(people.find(trainee.id()).orElseThrow().teaches()).isTrue();

        press("سحب صلاحيات المدربين");
        assertThat(people.find(trainee.id()).orElseThrow().teaches()).isFalse();
    }

    @Test
    void handsOutALinkForANewPassword() {
        press("رابط كلمة مرور");

        assertThat(links.look(secretOnScreen())).hasValue(new RedeemLink.Offer.NewPassword(trainee));
    }

    @Test
    void handsOutALinkForANewInstructor() {
        test(find(Button.class).withText("رابط لإنشاء حساب مدرب").single()).click();

        assertThat(links.look(secretOnScreen())).hasValue(new RedeemLink.Offer.NewInstructor());
    }

    @Test
    void erasesOnlyAfterAsking() {
        press("حذف");
        assertThat(people.find(trainee.id())).isPresent();
        confirm("حذف الحساب نهائيًا");

        assertThat(people.find(trainee.id())).isEmpty();
        assertThat(find(Notification.class).exists()).isTrue();
    }

    @SuppressWarnings("unchecked")
    private Grid<Person> grid() {
        return find(Grid.class).single();
    }

    private List<Person> shown() {
        return grid().getGenericDataView().getItems().toList();
    }

    /** Presses a button in the only row. */
    private void press(String text) {
        var row = test(grid()).getCellComponent(0, 0);
        test(find(Button.class, row).withText(text).single()).click();
    }

    private void confirm(String text) {
        var footer = find(EraseDialog.class).single().getFooter().getElement();
        footer.getChildren()
                .map(child -> (Button) child.getComponent().orElseThrow())
                .filter(button -> button.getText().equals(text))
                .forEach(Button::click);
    }

    private String secretOnScreen() {
        var link = find(Input.class, find(Dialog.class).single()).single().getValue();
        var path = URI.create(link).getPath();
        assertThat(path).startsWith("/" + Paths.LINK + "/");
        return path.substring(Paths.LINK.length() + 2);
    }
}
