package ijaza.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import ijaza.SignedInAs;
import ijaza.person.Role;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

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

        assertThat(find(NativeButton.class).withText("English").exists()).isTrue();
    }
}
