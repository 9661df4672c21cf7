package ijaza.ui.shell.entry;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import ijaza.Classroom;
import ijaza.SomePerson;
import ijaza.person.Login;
import ijaza.person.Role;
import ijaza.person.access.Accounts;
import ijaza.person.access.OneTimeLink;
import ijaza.person.access.OneTimeLinks;
import ijaza.person.access.PasswordHash;
import ijaza.person.access.Registration;
import ijaza.person.access.Secret;
import ijaza.person.access.Settings;
import ijaza.text.Language;
import ijaza.ui.Paths;
import ijaza.ui.kit.Locales;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithAnonymousUser;

@SpringBootTest
@Import(Classroom.class)
@WithAnonymousUser
class EntryPagesTests extends SpringBrowserlessTest {

    @Autowired
    private Settings settings;

    @Autowired
    private Accounts accounts;

    @Autowired
    private OneTimeLinks links;

    @Autowired
    private Clock clock;

    private final String login = "هدى-" + UUID.randomUUID();

    @AfterEach
    void openAgain() {
        settings.register(new Registration.Open());
    }

    @Test
    void theSignInSpeaksArabic() {
        open(Paths.LOGIN);

        assertThat(title()).isEqualTo("تسجيل الدخول");
        assertThat(links()).contains("إنشاء حساب جديد");
    }

    @Test
    void theSignInSpeaksEnglish() {
        UI.getCurrent().setLocale(Locales.of(Language.ENGLISH));
        open(Paths.REGISTER);
        assertThat(title()).isEqualTo("Create an account");

        open(Paths.LOGIN);

        assertThat(title()).isEqualTo("Sign in");
        assertThat(links()).contains("Create an account");
    }

    @Test
    void saysWhatWentWrongWithoutSayingWhich() {
        openSignIn("error");

        assertThat(trouble()).isEqualTo("اسم المستخدم أو كلمة المرور غير صحيح.");
    }

    @Test
    void saysHowLongToWait() {
        openSignIn("wait=2");
        assertThat(trouble()).contains("بعد ثانيتين");

        openSignIn("wait=40");
        assertThat(trouble()).contains("بعد 40 ثانية");
    }

    @Test
    void saysNothingThatAnAddressMadeUp() {
        openSignIn("wait=<b>");

        assertThat(find(Div.class).withClassName("notice").exists()).isFalse();
    }

    @Test
    void offersNoRegistrationWhereItIsClosed() {
        settings.register(new Registration.Closed());
        open(Paths.REGISTER);
        assertThat(find(TextField.class).exists()).isFalse();
        assertThat(find(Paragraph.class).withTextContaining("التسجيل مغلق").exists())
                .isTrue();

        open(Paths.LOGIN);
        assertThat(links()).doesNotContain("إنشاء حساب جديد");
    }

    @Test
    void registersATrainee() {
        open(Paths.REGISTER);
        fillAccount("هدى اليمني", "جملة يسهل تذكرها");
        press("إنشاء الحساب");

        assertThat(accounts.find(new Login(login))).hasValueSatisfying(account -> {
            assertThat(account.person().role()).isEqualTo(Role.TRAINEE);
            assertThat(account.person().name().arabic()).isEqualTo("هدى اليمني");
        });
    }

    @Test
    void saysAtEachFieldWhatToMendAndKeepsWhatWasTyped() {
        open(Paths.REGISTER);
        fillAccount("Huda", "قصيرة");
        press("إنشاء الحساب");

        assertThat(field("الاسم بالعربية").getErrorMessage()).contains("بحروف عربية");
        assertThat(find(PasswordField.class).single().getErrorMessage()).contains("8 أحرف على الأقل");
        assertThat(field("اسم المستخدم أو البريد الإلكتروني").getValue()).isEqualTo(login);
    }

    @Test
    void saysThatALoginIsTaken() {
        accounts.add(SomePerson.in(Role.TRAINEE, login, "هدى الأولى"), new PasswordHash("{argon2}س"), clock.instant());
        open(Paths.REGISTER);
        fillAccount("هدى الثانية", "جملة يسهل تذكرها");
        press("إنشاء الحساب");

        assertThat(field("اسم المستخدم أو البريد الإلكتروني").getErrorMessage()).contains("مأخوذ");
    }

    @Test
    void asksForTheCodeWhereThereIsOne() {
        settings.register(new Registration.ByCode("فوج-٧"));
        open(Paths.REGISTER);
        test(field("رمز التسجيل")).setValue("فوج-8");
        fillAccount("هدى اليمني", "جملة يسهل تذكرها");
        press("إنشاء الحساب");

        assertThat(field("رمز التسجيل").getErrorMessage()).isEqualTo("رمز التسجيل غير صحيح.");
        assertThat(accounts.find(new Login(login))).isEmpty();
    }

    @Test
    void aLinkMakesAnInstructor() {
        var secret = Secret.random(new SecureRandom());
        links.add(OneTimeLink.forInstructor(clock.instant()), secret.hash());
        open(Paths.LINK + "/" + secret.value());
        fillAccount("هدى اليمني", "جملة يسهل تذكرها");
        press("إنشاء الحساب");

        assertThat(accounts.find(new Login(login)).orElseThrow().person().role())
                .isEqualTo(Role.INSTRUCTOR);
    }

    @Test
    void aLinkSetsANewPassword() {
        var person = SomePerson.in(Role.TRAINEE, login, "هدى اليمني");
        var old = new PasswordHash("{argon2}قديم");
        accounts.add(person, old, clock.instant());
        var secret = Secret.random(new SecureRandom());
        links.add(OneTimeLink.forPassword(person.id(), clock.instant()), secret.hash());
        open(Paths.LINK + "/" + secret.value());
        assertThat(find(Paragraph.class).withTextContaining(login).exists()).isTrue();
        test(find(PasswordField.class).single()).setValue("جملة يسهل تذكرها");
        press("حفظ كلمة المرور والدخول");

        assertThat(accounts.hash(person.id())).isNotEmpty().isNotEqualTo(java.util.Optional.of(old));
    }

    @Test
    void saysOfAnyOtherLinkThatItIsOver() {
        open(Paths.LINK + "/" + "a".repeat(43));

        assertThat(find(Paragraph.class).withTextContaining("انتهت صلاحية").exists())
                .isTrue();
        assertThat(find(Button.class).exists()).isFalse();
    }

    private static void openSignIn(String query) {
        UI.getCurrent().navigate(Paths.LOGIN, QueryParameters.fromString(query));
    }

    private static void open(String path) {
        UI.getCurrent().navigate(path);
    }

    private void fillAccount(String arabicName, String password) {
        test(field("الاسم بالعربية")).setValue(arabicName);
        test(field("اسم المستخدم أو البريد الإلكتروني")).setValue(login);
        test(find(PasswordField.class).single()).setValue(password);
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private TextField field(String label) {
        return find(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    private String title() {
        return find(H1.class).single().getText();
    }

    private String trouble() {
        return find(Div.class).withClassName("notice").single().getText();
    }

    private List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getText).toList();
    }
}
