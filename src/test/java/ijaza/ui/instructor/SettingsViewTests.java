package ijaza.ui.instructor;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import ijaza.Classroom;
import ijaza.SignedInAs;
import ijaza.person.Role;
import ijaza.person.access.Registration;
import ijaza.person.access.Settings;
import ijaza.ui.Paths;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import(Classroom.class)
@SignedInAs(Role.INSTRUCTOR)
class SettingsViewTests extends SpringBrowserlessTest {

    @Autowired
    private Settings settings;

    @BeforeEach
    void open() {
        UI.getCurrent().navigate(Paths.SETTINGS);
    }

    @AfterEach
    void openAgain() {
        settings.register(new Registration.Open());
        settings.issueAs("إجازة: دروس وشهادات");
    }

    @Test
    void closesRegistration() {
        choose("لا أحد، بل بروابط المدربين");
        save(0);

        assertThat(settings.registration()).isEqualTo(new Registration.Closed());
    }

    @Test
    void opensRegistrationToWhoKnowsTheCode() {
        choose("من يعرف الرمز");
        test(field("رمز التسجيل")).setValue("فوج-٧");
        save(0);

        assertThat(settings.registration()).isEqualTo(new Registration.ByCode("فوج-٧"));
    }

    @Test
    void asksForACode() {
        choose("من يعرف الرمز");
        save(0);

        assertThat(field("رمز التسجيل").getErrorMessage()).isEqualTo("لا بد من رمز.");
        assertThat(settings.registration()).isEqualTo(new Registration.Open());
    }

    @Test
    void keepsTheNameOfTheIssuer() {
        test(field("الجهة المُصدِرة للشهادات")).setValue("معهد التدريب");
        save(1);
        assertThat(settings.issuer()).isEqualTo("معهد التدريب");

        test(field("الجهة المُصدِرة للشهادات")).setValue("\u00a0");
        save(1);
        assertThat(settings.issuer()).isEqualTo("معهد التدريب");
    }

    private void choose(String label) {
        test(find(RadioButtonGroup.class).single()).selectItem(label);
    }

    private void save(int card) {
        test(find(Button.class).withText("حفظ").all().get(card)).click();
    }

    private TextField field(String label) {
        return find(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }
}
