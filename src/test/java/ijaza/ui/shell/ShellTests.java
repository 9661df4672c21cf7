package ijaza.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

@SpringBootTest
@ViewPackages(classes = HomeView.class)
class ShellTests extends SpringBrowserlessTest {

    @Test
    @WithMockUser(username = "ليلى")
    void welcomesInArabic() {
        navigate(HomeView.class);

        assertThat(find(H1.class).single().getText()).isEqualTo("الصفحة الرئيسية");
    }

    @Test
    @WithMockUser(username = "ليلى")
    void offersTheOtherLanguageInItsOwnName() {
        navigate(HomeView.class);

        assertThat(find(NativeButton.class).withText("English").exists()).isTrue();
    }

    @Test
    @WithAnonymousUser
    void sendsNobodyToTheSignIn() {
        assertThat(getCurrentView()).isInstanceOf(LoginView.class);
    }
}
