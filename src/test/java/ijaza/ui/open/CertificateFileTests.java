package ijaza.ui.open;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.SignedInAs;
import ijaza.certificate.Certificate;
import ijaza.certificate.Certificates;
import ijaza.certificate.IssuedCertificates;
import ijaza.person.PersonId;
import ijaza.person.Role;
import ijaza.person.SignedIn;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
class CertificateFileTests {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Certificates certificates;

    @Autowired
    private SignedIn signedIn;

    @Test
    @SignedInAs(value = Role.TRAINEE, login = "holder", name = "سارة الأحمد")
    void theHolderGetsAFileThatNobodyStores() throws Exception {
        var own = issuedTo(signedIn.person().id());

        var file = file(own.number().value());

        assertThat(file.getStatus()).isEqualTo(200);
        assertThat(file.getContentType()).isEqualTo("application/pdf");
        assertThat(file.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(file.getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"ijaza-unoct-about-" + own.number() + ".pdf\"");
        assertThat(file.getContentAsString(StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    }

    @Test
    @SignedInAs(value = Role.TRAINEE, login = "stranger", name = "ليلى حسن")
    void strangersGetNoFile() {
        var foreign = issuedTo(new PersonId(UUID.randomUUID()));

        assertThat(file(foreign.number().value()).getStatus()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0123456789abcdef0123456789abcdef", "رقم"})
    @SignedInAs(value = Role.TRAINEE, login = "curious", name = "ليلى حسن")
    void nothingTellsAForeignCertificateFromNone(String number) {
        assertThat(file(number).getStatus()).isEqualTo(404);
    }

    @Test
    @SignedInAs(value = Role.INSTRUCTOR, login = "teacher", name = "أحمد علي")
    void instructorsGetEveryFile() {
        assertThat(file(issuedTo(new PersonId(UUID.randomUUID())).number().value())
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    @SignedInAs(value = Role.TRAINEE, login = "once", name = "هند علي")
    void aRevokedCertificateIsNotPrintedAgain() {
        var own = issuedTo(signedIn.person().id());
        certificates.revoke(own.number(), IssuedCertificates.NOON);

        assertThat(file(own.number().value()).getStatus()).isEqualTo(404);
    }

    @Test
    void nobodyIsAskedToSignIn() {
        var issued = issuedTo(new PersonId(UUID.randomUUID()));

        assertThat(file(issued.number().value()).getRedirectedUrl()).endsWith("/login");
    }

    private Certificate issuedTo(PersonId holder) {
        var issued = IssuedCertificates.to(holder, IssuedCertificates.NOON);
        certificates.add(issued);
        return issued;
    }

    private MockHttpServletResponse file(String number) {
        return browser.get()
                .uri("/certificates/{number}.pdf", number)
                .exchange()
                .getResponse();
    }
}
