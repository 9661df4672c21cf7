package ijaza.ui.open;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
class PlainPagesTests {

    @Autowired
    private MockMvcTester browser;

    @Test
    void tellsAnybodyWhatIsStored() {
        assertThat(browser.get().uri("/privacy"))
                .hasStatusOk()
                .bodyText()
                .contains("ما الذي يُحفظ", "ملفات تعريف الارتباط");
        assertThat(browser.get().uri("/privacy?lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("What is stored", "Cookies");
    }

    @Test
    void saysThatItIsAlive() {
        assertThat(browser.get().uri("/health")).hasStatusOk().hasBodyTextEqualTo("ok");
    }

    @ParameterizedTest
    @CsvSource({
        "404, لا توجد صفحة بهذا العنوان",
        "405, لا توجد صفحة بهذا العنوان",
        "403, هذه الصفحة غير متاحة لهذا الحساب",
        "400, تعذرت معالجة الطلب",
        "429, محاولات كثيرة في وقت قصير",
        "500, حدث خطأ في الخادم",
    })
    void saysInArabicWhatWentWrong(int status, String said) {
        var page = browser.get()
                .uri("/error")
                .accept(MediaType.TEXT_HTML)
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                .requestAttr(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("سر داخلي"));

        assertThat(page)
                .bodyText()
                .contains("<html lang=\"ar\" dir=\"rtl\">", said)
                .doesNotContain("سر", "Exception");
    }

    @Test
    void givesProgramsTheStatusAlone() {
        assertThat(browser.get()
                        .uri("/error")
                        .accept(MediaType.APPLICATION_JSON)
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 409))
                .hasStatus(409)
                .bodyText()
                .isEmpty();
    }
}
