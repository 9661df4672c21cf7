package ijaza.ui.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import ijaza.attempt.Attempt;
import ijaza.attempt.AttemptId;
import ijaza.attempt.Attempts;
import ijaza.attempt.SampleAttempts;
import ijaza.attempt.Score;
import ijaza.attempt.State;
import ijaza.certificate.Certificate;
import ijaza.certificate.Certificates;
import ijaza.course.CourseId;
import ijaza.course.Courses;
import ijaza.course.QuizId;
import ijaza.course.SampleCourse;
import ijaza.person.SignedIn;
import ijaza.progress.Readings;
import ijaza.question.Fraction;
import ijaza.ui.Paths;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CertificateViewTests extends LearnersTest {

    @Autowired
    private Certificates certificates;

    @Autowired
    private Readings readings;

    @Autowired
    private Attempts attempts;

    @Autowired
    private Courses courses;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Clock clock;

    @Test
    void saysWhatIsMissing() {
        open();

        assertThat(screen()).contains("قراءة درسين لم يُقرآ بعد", "أداء الاختبار النهائي واجتيازه");
        assertThat(issued()).isEmpty();
    }

    @Test
    void issuesNothingBeforeTheNameWasConfirmed() {
        complete();

        open();

        assertThat(screen()).contains("هذا ما سيُطبع", "ليلى حسن", "الري في القرى", "7 من 8");
        assertThat(issued()).isEmpty();
    }

    @Test
    void issuesTheConfirmedCertificateAndOffersTheFile() {
        complete();
        open();

        click("الاسم صحيح، إصدار الشهادة");

        assertThat(issued()).singleElement().satisfies(certificate -> {
            assertThat(certificate.printed().arabicName()).isEqualTo("ليلى حسن");
            assertThat(pathOf("تنزيل الشهادة (PDF)")).isEqualTo("certificates/" + certificate.number() + ".pdf");
            assertThat(pathOf("صفحة التحقق")).isEqualTo("c/" + certificate.number());
        });
    }

    @Test
    void printsTheCorrectedName() {
        complete();
        open();

        click("تصحيح الاسم");
        correct("  ليلى بنت حسن ");
        click("حفظ الاسم");
        assertThat(screen()).contains("ليلى بنت حسن");
        click("الاسم صحيح، إصدار الشهادة");

        assertThat(issued())
                .extracting(certificate -> certificate.printed().arabicName())
                .containsExactly("ليلى بنت حسن");
    }

    @Test
    void keepsANameThatCannotBePrintedInTheForm() {
        complete();
        open();

        click("تصحيح الاسم");
        correct("Layla 1");
        click("حفظ الاسم");

        assertThat(arabicName().isInvalid()).isTrue();
        assertThat(arabicName().getErrorMessage()).isEqualTo("يُكتب الاسم بحروف عربية، من غير أرقام.");
    }

    @Test
    void opensNoUnknownCourse() {
        assertThatThrownBy(() -> navigate(Paths.claim(new CourseId("unknown")), CertificateView.class))
                .isNotNull();
    }

    private void open() {
        navigate(Paths.claim(SampleCourse.ID), CertificateView.class);
    }

    private void click(String label) {
        test(find(NativeButton.class).withText(label).single()).click();
    }

    private void correct(String name) {
        test(arabicName()).setValue(name);
    }

    private TextField arabicName() {
        return find(TextField.class).withId("arabic-name").single();
    }

    private List<Certificate> issued() {
        return certificates.of(signedIn.person().id());
    }

    private void complete() {
        var learner = signedIn.person().id();
        var now = clock.instant();
        readings.markRead(learner, SampleCourse.ID, SampleCourse.CANALS, now);
        readings.markRead(learner, SampleCourse.ID, SampleCourse.WELLS, now);
        var open = new Attempt(
                new AttemptId(UUID.randomUUID()),
                learner,
                SampleCourse.ID,
                courses.newest(SampleCourse.ID).orElseThrow().id(),
                QuizId.FINAL,
                1,
                SampleAttempts.open(QuizId.FINAL, 1).paper(),
                now,
                new State.Open());
        attempts.open(open);
        attempts.finish(open.finish(now, new Score(new Fraction(7, 1), 8, true)), List.of(), 0);
    }
}
