package ijaza.ui.shell.entry;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.NativeButton;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithAnonymousUser;

@SpringBootTest
@ViewPackages(packages = "ijaza.ui.shell")
@WithAnonymousUser
class SignInScreenTests extends SpringBrowserlessTest {

    @Test
    void offersTheOtherLanguageInItsOwnName() {
        navigate(LoginView.class);

        assertThat(find(NativeButton.class).withText("English").exists()).isTrue();
    }
}
