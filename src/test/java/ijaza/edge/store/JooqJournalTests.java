package ijaza.edge.store;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.Classroom;
import ijaza.attempt.Answers;
import ijaza.attempt.Attempt;
import ijaza.attempt.AttemptId;
import ijaza.attempt.Attempts;
import ijaza.attempt.Draw;
import ijaza.attempt.Grading;
import ijaza.attempt.Journal;
import ijaza.attempt.Journal.Entry;
import ijaza.attempt.SampleAttempts;
import ijaza.attempt.State;
import ijaza.attempt.Step;
import ijaza.course.Courses;
import ijaza.course.Quiz;
import ijaza.course.SampleCourse;
import ijaza.person.PersonId;
import ijaza.question.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import(Classroom.class)
class JooqJournalTests {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Quiz QUIZ =
            SampleCourse.course().quiz(SampleCourse.QUIZ).orElseThrow();
    private static final String PHONE = "phone-0001";

    @Autowired
    private Classroom.Room room;

    @Autowired
    private Courses courses;

    @Autowired
    private Attempts attempts;

    @Autowired
    private Journal journal;

    private Attempt attempt;

    @BeforeEach
    void openAnAttempt() {
        room.open();
        attempt = openAttempt(room.enter("مريم الحسن").id());
    }

    @Test
    void keepsAnswersInTheOrderInWhichTheyCame() {
        journal.append(typed("سليم", 1));
        journal.append(typed("«هند» \"أو\"\nمريم", 2));

        assertThat(attempts.steps(attempt.id())).containsExactly(typed("سليم", 1), typed("«هند» \"أو\"\nمريم", 2));
    }

    @Test
    void keepsEveryKindOfResponse() {
        var kinds = List.of(
                new Response.Unanswered(),
                new Response.Chosen(List.of(0, 2)),
                new Response.Chosen(List.of()),
                new Response.Matched(List.of(Response.Matched.NONE, 1)),
                new Response.Ordered(List.of(2, 0, 1)),
                new Response.Typed(""),
                new Response.Typed("text: مريم; 1,2"));

        IntStream.range(0, kinds.size()).forEach(i -> journal.append(step(kinds.get(i), i + 1)));

        assertThat(attempts.steps(attempt.id())).extracting(Step::response).containsExactlyElementsOf(kinds);
    }

    @Test
    void aRepeatedAnswerIsTheSameStep() {
        journal.append(typed("سليم", 1));
        var again = new Step(
                attempt.id(), 0, new Response.Typed("سليم"), null, attempt.learner(), PHONE, 1, NOON.plusSeconds(60));

        assertThat(journal.append(again))
                .isEqualTo(new Entry.Repeated(typed("سليم", 1).at()));
        assertThat(attempts.steps(attempt.id())).hasSize(1);
    }

    @Test
    void aSequenceNumberStandsForOneAnswerOnly() {
        journal.append(typed("سليم", 1));

        assertThat(journal.append(typed("مريم", 1))).isEqualTo(new Entry.Clashing());
        assertThat(attempts.steps(attempt.id())).containsExactly(typed("سليم", 1));
    }

    @Test
    void takesNoAnswerAfterTheEndButKnowsWhatWasSaved() {
        journal.append(typed("سليم", 1));
        assertThat(finish(attempts.steps(attempt.id()))).isTrue();

        assertThat(journal.append(typed("مريم", 2))).isEqualTo(new Entry.Over());
        assertThat(journal.append(typed("سليم", 1))).isInstanceOf(Entry.Repeated.class);
    }

    @Test
    void anUnknownAttemptTakesNothing() {
        var nowhere = new Step(
                new AttemptId(UUID.randomUUID()),
                0,
                new Response.Typed("سليم"),
                null,
                attempt.learner(),
                PHONE,
                1,
                NOON);

        assertThat(journal.append(nowhere)).isEqualTo(new Entry.Over());
    }

    @Test
    void anAnswerThatCameInBetweenIsNotLeftUnmarked() {
        journal.append(typed("سليم", 1));
        var seen = attempts.steps(attempt.id());
        journal.append(typed("مريم", 2));

        assertThat(finish(seen)).isFalse();
        assertThat(attempts.find(attempt.id()).orElseThrow().isOpen()).isTrue();
        assertThat(finish(attempts.steps(attempt.id()))).isTrue();
    }

    @Test
    void finishesOnce() {
        assertThat(finish(List.of())).isTrue();
        assertThat(finish(List.of())).isFalse();
        assertThat(attempts.steps(attempt.id())).hasSize(attempt.paper().size());
    }

    @Test
    void repeatsLeaveNoGapThatWouldHinderTheFinish() {
        journal.append(typed("سليم", 1));
        journal.append(typed("سليم", 1));
        journal.append(typed("مريم", 1));

        assertThat(finish(attempts.steps(attempt.id()))).isTrue();
    }

    @Test
    void answersAtTheSameTimeAreAllKept() throws Exception {
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            var entries = many.invokeAll(IntStream.rangeClosed(1, 50)
                    .<java.util.concurrent.Callable<Entry>>mapToObj(i -> () -> journal.append(typed("جواب " + i, i)))
                    .toList());
            for (var entry : entries) {
                assertThat(entry.get()).isInstanceOf(Entry.Added.class);
            }
        }

        assertThat(attempts.steps(attempt.id()))
                .extracting(Step::sequence)
                .hasSize(50)
                .doesNotHaveDuplicates();
    }

    @Test
    void oneLearnerHasOneOpenAttemptAtAQuiz() {
        var second = new Attempt(
                new AttemptId(UUID.randomUUID()),
                attempt.learner(),
                attempt.course(),
                attempt.version(),
                attempt.quiz(),
                2,
                attempt.paper(),
                NOON,
                new State.Open());

        assertThat(attempts.open(second)).isFalse();
        assertThat(attempts.of(attempt.learner(), attempt.course())).containsExactly(attempt);
    }

    private boolean finish(List<Step> steps) {
        var answers = Answers.of(steps);
        var marks = Grading.marks(attempt.paper(), QUIZ, answers);
        var score = Grading.score(marks, QUIZ.rules().passMark());
        var marked = Grading.steps(attempt, answers, marks, attempt.learner(), NOON);
        return attempts.finish(attempt.finish(NOON, score), marked, steps.size());
    }

    private Attempt openAttempt(PersonId learner) {
        var version = courses.newest(SampleCourse.ID).orElseThrow();
        var opened = new Attempt(
                new AttemptId(UUID.randomUUID()),
                learner,
                SampleCourse.ID,
                version.id(),
                SampleCourse.QUIZ,
                1,
                Draw.paper(version.course(), QUIZ, SampleAttempts.NOTHING_ASKED, 1),
                NOON,
                new State.Open());
        attempts.open(opened);
        return opened;
    }

    private Step typed(String text, int sequence) {
        return step(new Response.Typed(text), sequence);
    }

    private Step step(Response response, int sequence) {
        return new Step(
                attempt.id(), 0, response, null, attempt.learner(), PHONE, sequence, NOON.plusSeconds(sequence));
    }
}
