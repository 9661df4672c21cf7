package ijaza.usecase.instructor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ijaza.SignedInAs;
import ijaza.attempt.Attempt;
import ijaza.course.CourseId;
import ijaza.person.PersonId;
import ijaza.person.Role;
import ijaza.usecase.demo.SeedDemo;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.annotation.DirtiesContext;

/** What instructors see of a class, on the real store with the demo's people. */
@SpringBootTest
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
class ReviewScoresTests {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static boolean seeded;

    @Autowired
    private SeedDemo demo;

    @Autowired
    private ReviewScores scores;

    @Autowired
    private InspectAttempt inspecting;

    @BeforeEach
    void seedOnce() {
        if (!seeded) {
            demo.seed(NOW);
            seeded = true;
        }
    }

    @Test
    @SignedInAs(Role.INSTRUCTOR)
    void everyStandingOfTheClassIsTold() {
        assertThat(table().learners())
                .extracting(LearnerRow::standing)
                .contains(Standing.LEARNING, Standing.CERTIFIED)
                .doesNotContainNull();
        assertThat(table().learners()).noneMatch(row -> row.person().teaches());
    }

    @Test
    @SignedInAs(Role.INSTRUCTOR)
    void oneLearnersPageSaysWhatTheTableSays() {
        assertThat(table().learners()).isNotEmpty().allSatisfy(row -> {
            var page = scores.learner(course(), row.person().id()).orElseThrow();
            assertThat(page.person()).isEqualTo(row.person());
            assertThat(page.enrolledAt()).isEqualTo(row.enrolledAt());
            assertThat(page.standing()).isEqualTo(row.standing());
            assertThat(page.finalScore()).isEqualTo(row.finalScore());
            assertThat(page.attempts()).isEqualTo(row.attempts());
            assertThat(page.progress().lessons()).isEqualTo(row.progress().lessons());
        });
    }

    @Test
    @SignedInAs(Role.INSTRUCTOR)
    void whoDoesNotTakeTheCourseHasNoPage() {
        assertThat(scores.learner(course(), new PersonId(new UUID(7, 7)))).isEmpty();
    }

    @Test
    @SignedInAs(Role.INSTRUCTOR)
    void aHandedInAttemptShowsEveryAnswerBesideItsKey() {
        assertThat(table().learners().stream()
                        .flatMap(row -> row.attempts().stream())
                        .filter(attempt -> !attempt.isOpen()))
                .isNotEmpty()
                .allSatisfy(attempt -> assertThat(inspect(attempt).answers())
                        .hasSize(attempt.paper().size())
                        .allSatisfy(answer -> assertThat(answer.key()).isNotNull()));
    }

    @Test
    @SignedInAs(Role.INSTRUCTOR)
    void anOpenAttemptShowsNoKeyYet() {
        assertThat(table().learners().stream()
                        .flatMap(row -> row.attempts().stream())
                        .filter(Attempt::isOpen))
                .isNotEmpty()
                .allSatisfy(attempt -> assertThat(inspect(attempt).answers()).isEmpty());
    }

    @Test
    @SignedInAs(Role.TRAINEE)
    void traineesAreRefused() {
        assertThatThrownBy(() -> scores.of(new CourseId("unoct-about"))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> scores.learner(new CourseId("unoct-about"), new PersonId(new UUID(7, 7))))
                .isInstanceOf(AccessDeniedException.class);
    }

    private CourseId course() {
        return scores.courses().getFirst().id();
    }

    private ScoreTable table() {
        return scores.of(course()).orElseThrow();
    }

    private Inspection inspect(Attempt attempt) {
        return inspecting.of(attempt.id()).orElseThrow();
    }
}
