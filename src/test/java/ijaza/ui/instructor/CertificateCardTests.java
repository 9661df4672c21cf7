package ijaza.ui.instructor;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import ijaza.Classroom;
import ijaza.SignedInAs;
import ijaza.certificate.Certificate;
import ijaza.certificate.CertificateNumber;
import ijaza.certificate.Certificates;
import ijaza.certificate.IssuedCertificates;
import ijaza.certificate.Validity;
import ijaza.course.SampleCourse;
import ijaza.enrolment.Enrolment;
import ijaza.enrolment.Enrolments;
import ijaza.person.Person;
import ijaza.person.Role;
import ijaza.person.SignedIn;
import ijaza.ui.Paths;
import java.security.SecureRandom;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import(Classroom.class)
@ViewPackages(packages = "ijaza.ui.instructor")
@SignedInAs(value = Role.INSTRUCTOR, login = "revoking")
class CertificateCardTests extends SpringBrowserlessTest {

    @Autowired
    private Classroom.Room room;

    @Autowired
    private Certificates certificates;

    @Autowired
    private Enrolments enrolments;

    @Autowired
    private SignedIn signedIn;

    private Certificate issued;

    @BeforeEach
    void issue() {
        var instructor = signedIn.person();
        room.open();
        var learner = room.enter("هند بنت علي");
        room.act(instructor);
        enrolments.enrol(new Enrolment(learner.id(), SampleCourse.ID, IssuedCertificates.NOON));
        issued = certificateOf(learner);
        certificates.add(issued);
        navigate(Paths.learner(SampleCourse.ID, learner.id()), LearnerView.class);
    }

    @Test
    void offersTheFileAndThePublicPage() {
        assertThat(find(Anchor.class).withText("تنزيل الشهادة (PDF)").single().getHref())
                .isEqualTo("certificates/" + issued.number() + ".pdf");
        assertThat(find(Anchor.class).withText("صفحة التحقق").single().getHref())
                .isEqualTo("c/" + issued.number());
    }

    @Test
    void revokesOnlyWhatWasConfirmed() {
        test(find(NativeButton.class).withText("إلغاء الشهادة").single()).click();
        test(find(ConfirmDialog.class).single()).cancel();

        assertThat(now()).isInstanceOf(Validity.Stands.class);

        test(find(NativeButton.class).withText("إلغاء الشهادة").single()).click();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(now()).isInstanceOf(Validity.Revoked.class);
        assertThat(find(CertificateCard.class).all()).isEmpty();
    }

    private Validity now() {
        return certificates.numbered(issued.number()).orElseThrow().validity();
    }

    private static Certificate certificateOf(Person learner) {
        var any = IssuedCertificates.to(learner.id(), IssuedCertificates.NOON);
        return new Certificate(
                UUID.randomUUID(),
                CertificateNumber.random(new SecureRandom()),
                learner.id(),
                SampleCourse.ID,
                any.attempt(),
                any.issuedAt(),
                null,
                any.printed());
    }
}
