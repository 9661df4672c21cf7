package ijaza.usecase.demo;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.attempt.Attempt;
import ijaza.attempt.Attempts;
import ijaza.certificate.Certificates;
import ijaza.course.CourseId;
import ijaza.course.Courses;
import ijaza.person.People;
import ijaza.person.Person;
import ijaza.person.access.Accounts;
import ijaza.person.access.Password;
import ijaza.person.access.Passwords;
import ijaza.progress.Reading;
import ijaza.progress.Readings;
import ijaza.usecase.demo.SeedDemo.Entrance;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

/** A demo on a real store of its own, with the courses that come with the product. */
@SpringBootTest(properties = "spring.application.name=demo")
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
class SeedDemoTests {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static List<Entrance> entrances = List.of();

    @Autowired
    private SeedDemo demo;

    @Autowired
    private Courses courses;

    @Autowired
    private People people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Passwords passwords;

    @Autowired
    private Attempts attempts;

    @Autowired
    private Readings readings;

    @Autowired
    private Certificates certificates;

    private CourseId course;

    @BeforeEach
    void seedOnce() {
        course = new CourseId("unoct-about");
        if (entrances.isEmpty()) {
            entrances = demo.seed(NOW);
        }
    }

    @Test
    void toldPasswordsOpenTheAccounts() {
        assertThat(entrances).hasSizeGreaterThan(5).allSatisfy(entrance -> {
            var account = accounts.find(entrance.login()).orElseThrow();
            assertThat(passwords.matches(new Password(entrance.password()), account.hash()))
                    .isTrue();
            assertThat(new Password(entrance.password()).flaw(entrance.login())).isEmpty();
        });
        assertThat(entrances.toString()).doesNotContain(entrances.getFirst().password());
    }

    @Test
    void oneInstructorTeachesAndNeverLearns() {
        assertThat(people.all())
                .filteredOn(Person::teaches)
                .singleElement()
                .satisfies(
                        instructor -> assertThat(attempts.of(instructor.id())).isEmpty());
    }

    @Test
    void somebodyHasTheCertificateAndSomebodyMayClaimIt() {
        var passed = people.all().stream()
                .filter(person -> attempts.of(person.id()).stream()
                        .anyMatch(attempt -> attempt.quiz().isFinal() && attempt.isPassed()))
                .toList();

        assertThat(passed).hasSize(2);
        assertThat(passed)
                .filteredOn(person -> certificates.standing(person.id(), course).isPresent())
                .hasSize(1);
    }

    @Test
    void successDiffersAndOneAttemptIsInTheMiddle() {
        var all = attempts.of(course);

        assertThat(all.stream()
                        .filter(attempt -> attempt.finished().isPresent())
                        .map(Attempt::isPassed))
                .contains(true, false);
        assertThat(all)
                .filteredOn(Attempt::isOpen)
                .singleElement()
                .satisfies(open -> assertThat(attempts.steps(open.id()))
                        .isNotEmpty()
                        .hasSizeLessThan(open.paper().size()));
    }

    @Test
    void lessonsAreReadByManyAndOpenAtOthers() {
        assertThat(readings.of(course)).extracting(Reading::isFinished).contains(true, false);
    }

    @Test
    void learnersAreInEveryCourseThatComesWithTheProduct() {
        assertThat(courses.newest()).hasSizeGreaterThan(1).allSatisfy(version -> {
            var id = version.course().id();
            assertThat(attempts.of(id)).as(id.value()).isNotEmpty();
            assertThat(certificates.holders(id)).as(id.value()).hasSize(1);
        });
    }

    @Test
    void nothingHappensInTheFuture() {
        assertThat(attempts.of(course))
                .allSatisfy(attempt -> assertThat(attempt.startedAt()).isBefore(NOW));
    }
}
