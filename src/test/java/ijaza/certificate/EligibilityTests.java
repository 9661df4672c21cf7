package ijaza.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.attempt.AttemptId;
import ijaza.attempt.Score;
import ijaza.certificate.Achievement.Final;
import ijaza.certificate.Eligibility.Earned;
import ijaza.certificate.Eligibility.NotYet;
import ijaza.course.CompletionRule;
import ijaza.question.Fraction;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EligibilityTests {

    private static final CompletionRule ALL = new CompletionRule(true, true);
    private static final Instant MORNING = Instant.parse("2026-11-24T08:00:00Z");

    @Test
    void isEarnedByReadingAllAndPassing() {
        var passed = taken("12", true, 0);

        assertThat(Eligibility.of(ALL, new Achievement(0, List.of(passed)))).isEqualTo(new Earned(passed));
    }

    @Test
    void namesEveryReasonAtOnce() {
        assertThat(Eligibility.of(ALL, new Achievement(3, List.of())))
                .isEqualTo(new NotYet(List.of(new Missing.UnreadLessons(3), new Missing.FinalNotTaken())));
    }

    @Test
    void isRefusedForOneUnreadLesson() {
        assertThat(Eligibility.of(ALL, new Achievement(1, List.of(taken("15", true, 0)))))
                .isEqualTo(new NotYet(List.of(new Missing.UnreadLessons(1))));
    }

    @Test
    void isRefusedForAFinalBelowThePassMark() {
        assertThat(Eligibility.of(ALL, new Achievement(0, List.of(taken("35/3", false, 0)))))
                .isEqualTo(new NotYet(List.of(new Missing.FinalNotPassed(new Fraction(7, 9)))));
    }

    @Test
    void restsOnTheBestFinalAndOfEqualsOnTheEarliest() {
        var weak = taken("12", true, 0);
        var best = taken("14", true, 1);
        var again = taken("14", true, 2);
        var failed = taken("3", false, 3);

        assertThat(Eligibility.of(ALL, new Achievement(0, List.of(weak, again, best, failed))))
                .isEqualTo(new Earned(best));
    }

    @Test
    void asksOnlyForWhatTheCourseAsks() {
        var failed = taken("3", false, 0);

        assertThat(Eligibility.of(new CompletionRule(false, false), new Achievement(4, List.of(failed))))
                .isEqualTo(new Earned(failed));
    }

    private static Final taken(String earned, boolean passed, int hours) {
        return new Final(
                new AttemptId(new UUID(0, hours)),
                new Score(Fraction.parse(earned), 15, passed),
                MORNING.plusSeconds(3600L * hours));
    }
}
