package ijaza.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import ijaza.SignedInAs;
import ijaza.person.Role;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithAnonymousUser;

@SpringBootTest
@ViewPackages(classes = HomeView.class)
class ShellTests extends SpringBrowserlessTest {

    @Test
    @SignedInAs(Role.TRAINEE)
    void welcomesInArabic() {
        navigate(HomeView.class);

        assertThat(find(H1.class).single().getText()).isEqualTo("الصفحة الرئيسية");
    }

    @Test
    @SignedInAs(Role.TRAINEE)
    void offersTheOtherLanguageInItsOwnName() {
        navigate(HomeView.class);

        assertThat(find(Button.class).withText("English").exists()).isTrue();
    }

    @Test
    @WithAnonymousUser
    void sendsNobodyToTheSignIn() {
        assertThat(getCurrentView()).isInstanceOf(LoginView.class);
    }
}
