package ijaza.usecase.learner;

import static ijaza.attempt.SampleAttempts.MARYAM;
import static ijaza.attempt.SampleAttempts.NOON;
import static ijaza.attempt.SampleAttempts.VERSION;
import static ijaza.attempt.SampleAttempts.finished;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import ijaza.attempt.Attempt;
import ijaza.attempt.Attempts;
import ijaza.certificate.Certificate;
import ijaza.certificate.CertificatePrinter;
import ijaza.certificate.Certificates;
import ijaza.certificate.Missing;
import ijaza.certificate.Printed;
import ijaza.course.CourseId;
import ijaza.course.CourseVersion;
import ijaza.course.Courses;
import ijaza.course.LessonId;
import ijaza.course.QuizId;
import ijaza.course.SampleCourse;
import ijaza.person.Login;
import ijaza.person.People;
import ijaza.person.Person;
import ijaza.person.PersonId;
import ijaza.person.PersonName;
import ijaza.person.Role;
import ijaza.person.access.Settings;
import ijaza.progress.Reading;
import ijaza.progress.Readings;
import ijaza.question.Fraction;
import ijaza.text.Language;
import ijaza.text.Numerals;
import ijaza.usecase.learner.CertificateState.Issued;
import ijaza.usecase.learner.CertificateState.NoSuchCourse;
import ijaza.usecase.learner.CertificateState.NotYet;
import ijaza.usecase.learner.CertificateState.Ready;
import ijaza.usecase.learner.CertificateState.Unprintable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The real store of certificates under the real use cases; what earns a certificate is told to them. */
@SpringBootTest
class IssueCertificateTests {

    private static final PersonName NAME = new PersonName("مريم بنت عبد الله الأحمد", "Maryam al-Ahmad");

    @Autowired
    private Certificates certificates;

    private final Attempts attempts = mock();
    private final Readings readings = mock();
    private final People people = mock();
    private final CertificatePrinter printer = mock();
    private final PersonId id = new PersonId(UUID.randomUUID());
    private final Person maryam = person(NAME);

    private SeeCertificate seeing;
    private IssueCertificate issuing;

    @BeforeEach
    void prepare() {
        var courses = mock(Courses.class);
        var settings = mock(Settings.class);
        var clock = Clock.fixed(NOON.plusSeconds(60), ZoneOffset.UTC);
        when(courses.newest(SampleCourse.ID))
                .thenReturn(Optional.of(new CourseVersion(VERSION, 1, NOON, SampleCourse.course())));
        when(settings.issuer()).thenReturn("معهد التدريب");
        when(people.find(maryam.id())).thenReturn(Optional.of(maryam));
        when(printer.unprintable(any())).thenReturn("");
        seeing = new SeeCertificate(
                () -> maryam,
                new Graduations(courses, readings, attempts, clock),
                certificates,
                new Drafts(people, settings, printer));
        issuing = new IssueCertificate(() -> maryam, seeing, certificates, clock);
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(seeing.of(SampleCourse.ID))
                .isEqualTo(new NotYet(
                        "الري في القرى", List.of(new Missing.UnreadLessons(2), new Missing.FinalNotTaken())));
    }

    @Test
    void knowsNoCertificateOfAnUnknownCourse() {
        assertThat(seeing.of(new CourseId("unknown"))).isInstanceOf(NoSuchCourse.class);
    }

    @Test
    void issuesNothingThatIsNotEarned() {
        var invented = new Printed(
                "اسم", null, "الري في القرى", Language.ARABIC, LocalDate.of(2026, 11, 23), Fraction.ONE, 1, "معهد");

        assertThat(issuing.issue(SampleCourse.ID, invented)).isInstanceOf(NotYet.class);
        assertThat(certificates.of(maryam.id())).isEmpty();
    }

    @Test
    void issuesNothingThatCannotBePrinted() {
        complete();
        when(printer.unprintable(contains(NAME.arabic()))).thenReturn("ẫ");

        assertThat(seeing.of(SampleCourse.ID))
                .isInstanceOf(Unprintable.class)
                .extracting("letters")
                .isEqualTo("ẫ");
        assertThat(certificates.of(maryam.id())).isEmpty();
    }

    @Test
    void showsTheNameBeforeItIssues() {
        complete();

        assertThat(draft())
                .isEqualTo(new Printed(
                        NAME.arabic(),
                        NAME.latin(),
                        "الري في القرى",
                        Language.ARABIC,
                        LocalDate.of(2026, 11, 23),
                        new Fraction(7, 1),
                        8,
                        "معهد التدريب"));
        assertThat(certificates.of(maryam.id())).isEmpty();
    }

    @Test
    void issuesWhatWasConfirmed() {
        complete();
        var confirmed = draft();

        var issued = issuing.issue(SampleCourse.ID, confirmed);

        assertThat(issued).isInstanceOf(Issued.class).extracting("printed").isEqualTo(confirmed);
        assertThat(certificates.of(maryam.id()))
                .singleElement()
                .satisfies(kept -> assertThat(kept.printed()).isEqualTo(confirmed))
                .extracting(Certificate::attempt)
                .isEqualTo(finished(QuizId.FINAL, 1, 7).id());
    }

    @Test
    void issuesOnceHoweverOftenItIsAsked() {
        complete();
        var confirmed = draft();

        assertThat(issuing.issue(SampleCourse.ID, confirmed)).isEqualTo(issuing.issue(SampleCourse.ID, confirmed));
        assertThat(certificates.of(maryam.id())).hasSize(1);
    }

    @Test
    void asksAgainWhereTheNameWasCorrectedMeanwhile() {
        complete();
        var confirmed = draft();
        var corrected = new PersonName("مريم بنت عبد الله آل أحمد", null);
        when(people.find(maryam.id())).thenReturn(Optional.of(person(corrected)));

        assertThat(issuing.issue(SampleCourse.ID, confirmed)).isInstanceOf(Ready.class);
        assertThat(draft().arabicName()).isEqualTo(corrected.arabic());
        assertThat(certificates.of(maryam.id())).isEmpty();
    }

    @Test
    void keepsTheNameThatWasPrinted() {
        complete();
        issuing.issue(SampleCourse.ID, draft());

        when(people.find(maryam.id())).thenReturn(Optional.of(person(new PersonName("اسم آخر", null))));

        assertThat(seeing.of(SampleCourse.ID)).extracting("printed.arabicName").isEqualTo(NAME.arabic());
    }

    private Printed draft() {
        return ((Ready) seeing.of(SampleCourse.ID)).draft();
    }

    private void complete() {
        var passed = finished(QuizId.FINAL, 1, 7);
        when(attempts.of(maryam.id(), SampleCourse.ID)).thenReturn(List.<Attempt>of(passed));
        when(readings.of(maryam.id())).thenReturn(List.of(read(SampleCourse.CANALS), read(SampleCourse.WELLS)));
    }

    private static Reading read(LessonId lesson) {
        return new Reading(MARYAM, SampleCourse.ID, lesson, 5, NOON.minusSeconds(60), NOON.minusSeconds(30));
    }

    private Person person(PersonName name) {
        return new Person(id, new Login("maryam"), name, Role.TRAINEE, Language.ARABIC, Numerals.LATIN);
    }
}
