package ijaza.ui.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import ijaza.certificate.Certificate;
import ijaza.certificate.Certificates;
import ijaza.certificate.IssuedCertificates;
import ijaza.certificate.Printed;
import ijaza.person.PersonId;
import jakarta.servlet.http.Cookie;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@SpringBootTest
@AutoConfigureMockMvc
class CheckPagesTests {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Certificates certificates;

    @Test
    void showsEverythingThatWasPrinted() throws Exception {
        var issued = issued(IssuedCertificates.printed("سارة عبد الله الأحمد", "Sara Al-Ahmad"));

        var page = answer(get("/c/" + issued.number()));

        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentAsString())
                .contains("<html lang=\"ar\" dir=\"rtl\">")
                .contains("شهادة صحيحة وسارية")
                .contains("سارة عبد الله الأحمد", "Sara Al-Ahmad", "مكتب مكافحة الإرهاب: من نحن", "معهد التدريب")
                .contains(
                        "24 تشرين الثاني/نوفمبر 2026",
                        "13.33 من 15",
                        "88",
                        issued.number().grouped());
    }

    @Test
    void speaksEnglishAndLeavesTheContentArabic() throws Exception {
        var issued = issued(IssuedCertificates.printed("سارة عبد الله الأحمد", null));

        assertThat(answer(get("/c/" + issued.number()).queryParam("lang", "en")).getContentAsString())
                .contains("<html lang=\"en\" dir=\"ltr\">")
                .contains("genuine and stands", "24 November 2026", "13.33 of 15 (88%)")
                .contains("<dd class=\"large\" lang=\"ar\" dir=\"rtl\">سارة عبد الله الأحمد</dd>")
                .doesNotContain("Name in Latin letters");
    }

    @Test
    void remembersTheChosenLanguage() throws Exception {
        assertThat(answer(get("/c").queryParam("lang", "en")).getCookie("ijaza-lang"))
                .extracting(Cookie::getValue)
                .isEqualTo("en");
        assertThat(answer(get("/c").cookie(new Cookie("ijaza-lang", "en"))).getContentAsString())
                .contains("<html lang=\"en\" dir=\"ltr\">");
    }

    @Test
    void saysWhenACertificateWasRevoked() throws Exception {
        var issued = issued(IssuedCertificates.printed("سارة عبد الله الأحمد", null));
        certificates.revoke(issued.number(), IssuedCertificates.NOON);

        assertThat(answer(get("/c/" + issued.number())).getContentAsString())
                .contains("أُلغيت هذه الشهادة في 24 تشرين الثاني/نوفمبر 2026", "سارة عبد الله الأحمد")
                .doesNotContain("شهادة صحيحة");
    }

    @Test
    void neverTakesANameForMarkup() throws Exception {
        var issued = issued(IssuedCertificates.printed("<b>سارة</b>\"'&", "<script>alert(1)</script>{{language}}"));

        assertThat(answer(get("/c/" + issued.number())).getContentAsString())
                .contains("&lt;b&gt;سارة", "{{language}}")
                .doesNotContain("<b>", "<script");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/c/x", "/c/شهادة", "/c/0123/4567", "/c?number=x", "/c?number=%3Cb%3E&more=1"})
    void givesMistypedAndUnknownNumbersOneAnswer(String mistyped) throws Exception {
        var unknown = answer(get("/c/0123456789abcdef0123456789abcdef"));

        var answer = answer(get(java.net.URI.create(mistyped.replace("شهادة", "%D8%B4"))));

        assertThat(answer.getStatus()).isEqualTo(unknown.getStatus()).isEqualTo(404);
        assertThat(answer.getContentAsString())
                .isEqualTo(unknown.getContentAsString())
                .contains("لا توجد شهادة بهذا الرقم");
        assertThat(answer.getHeaderNames()).isEqualTo(unknown.getHeaderNames());
    }

    @Test
    void leadsFromATypedNumberToItsAddress() throws Exception {
        var issued = issued(IssuedCertificates.printed("سارة عبد الله الأحمد", null));
        var typed = issued.number().grouped().toUpperCase(java.util.Locale.ROOT);

        assertThat(answer(get("/c").queryParam("number", " " + typed)).getRedirectedUrl())
                .isEqualTo("/c/" + issued.number());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/c", "/c/x", "/privacy", "/health"})
    void letsNothingRunAndNobodyFrameOrStoreIt(String path) throws Exception {
        var page = answer(get(path));

        assertThat(page.getHeader("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self';"
                        + " base-uri 'none'; frame-ancestors 'none'");
        assertThat(page.getHeader("Cache-Control")).contains("no-store");
        assertThat(page.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.getContentAsString()).doesNotContain("<script", "style=\"", "@");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/c", "/c/x", "/privacy"})
    void asksSearchEnginesToLookAway(String path) throws Exception {
        assertThat(answer(get(path)).getContentAsString()).contains("<meta name=\"robots\" content=\"noindex\">");
    }

    private Certificate issued(Printed printed) {
        var issued = IssuedCertificates.to(new PersonId(UUID.randomUUID()), IssuedCertificates.NOON, printed);
        certificates.add(issued);
        return issued;
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) {
        return browser.perform(request).getResponse();
    }
}
