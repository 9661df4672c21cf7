package ijaza.ui.shell.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import ijaza.Classroom;
import ijaza.person.People;
import ijaza.person.Person;
import ijaza.person.PersonName;
import ijaza.person.access.Accounts;
import ijaza.person.access.KeptSignIn;
import ijaza.person.access.KeptSignIns;
import ijaza.person.access.Password;
import ijaza.person.access.Passwords;
import ijaza.person.access.Secret;
import ijaza.ui.Paths;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithAnonymousUser;

@SpringBootTest
@Import(Classroom.class)
@WithAnonymousUser
class AccountViewTests extends SpringBrowserlessTest {

    private static final Password OLD = new Password("كلمة قديمة جدًّا");

    @Autowired
    private Classroom.Room room;

    @Autowired
    private People people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Passwords passwords;

    @Autowired
    private KeptSignIns signIns;

    @Autowired
    private Clock clock;

    private Person layla;

    @BeforeEach
    void enter() {
        layla = room.enter("ليلى حسن");
        accounts.rehash(layla.id(), passwords.hash(OLD));
    }

    @Test
    void keepsANewName() {
        open();
        test(field("الاسم بالعربية")).setValue("ليلى  علي");
        test(field("الاسم بالأحرف اللاتينية (اختياري)")).setValue("Layla Ali");
        press("حفظ الاسم");

        assertThat(people.find(layla.id()).orElseThrow().name()).isEqualTo(new PersonName("ليلى علي", "Layla Ali"));
    }

    @Test
    void refusesANameThatIsNone() {
        open();
        test(field("الاسم بالعربية")).setValue("Layla");
        press("حفظ الاسم");

        assertThat(field("الاسم بالعربية").isInvalid()).isTrue();
        assertThat(people.find(layla.id())).hasValue(layla);
    }

    @Test
    void changesThePasswordOnlyForWhoKnowsTheOldOne() {
        open();
        changePassword("خطأ خطأ خطأ", "باب الحديقة أخضر");
        assertThat(isPassword(OLD)).isTrue();

        changePassword(OLD.value(), "باب الحديقة أخضر");
        assertThat(isPassword(new Password("باب الحديقة أخضر"))).isTrue();
    }

    @Test
    void refusesANewPasswordThatIsTooShort() {
        open();
        changePassword(OLD.value(), "قصيرة");

        assertThat(password("كلمة المرور الجديدة").getErrorMessage()).contains("8 أحرف");
        assertThat(isPassword(OLD)).isTrue();
    }

    @Test
    void signsOutAnotherBrowserFromAfar() {
        keepAnotherBrowser();
        open();
        assertThat(find(Span.class).withText("Firefox · Linux").exists()).isTrue();
        press("تسجيل الخروج هناك");

        assertThat(signIns.of(layla.id())).isEmpty();
        assertThat(find(Span.class).withText("Firefox · Linux").exists()).isFalse();
    }

    @Test
    void signsOutEverywhere() {
        keepAnotherBrowser();
        keepAnotherBrowser();
        open();
        press("تسجيل الخروج من كل الأجهزة");

        assertThat(signIns.of(layla.id())).isEmpty();
    }

    private void keepAnotherBrowser() {
        var kept = KeptSignIn.begin(
                UUID.randomUUID(), layla, "Mozilla/5.0 (X11; Linux) Firefox/140.0", true, clock.instant());
        signIns.add(kept, Secret.random(new SecureRandom()).hash());
    }

    private boolean isPassword(Password password) {
        return passwords.matches(password, accounts.hash(layla.id()).orElseThrow());
    }

    private void changePassword(String old, String fresh) {
        test(password("كلمة المرور الحالية")).setValue(old);
        test(password("كلمة المرور الجديدة")).setValue(fresh);
        press("تغيير كلمة المرور");
    }

    private void open() {
        UI.getCurrent().navigate(Paths.ACCOUNT);
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private TextField field(String label) {
        return find(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    private PasswordField password(String label) {
        return find(PasswordField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }
}
