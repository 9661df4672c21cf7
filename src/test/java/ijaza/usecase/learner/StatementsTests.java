package ijaza.usecase.learner;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.Classroom;
import ijaza.attempt.Attempts;
import ijaza.course.QuizId;
import ijaza.course.SampleCourse;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** How many statements a learner's work costs the database. */
@SpringBootTest
@Import(Classroom.class)
class StatementsTests {

    private static final int BUDGET = 150;

    /** Looking for the open try, the paper, each answer, the mark, the result, and the course again. */
    private static final int AROUND = 40;

    private static final int AN_ANSWER = 3;

    @Autowired
    private Classroom.Room room;

    @Autowired
    private Statements statements;

    @Autowired
    private OpenCourse courses;

    @Autowired
    private StartQuiz start;

    @Autowired
    private TakeQuiz quiz;

    @Autowired
    private SeeResult results;

    @Autowired
    private Attempts attempts;

    @BeforeEach
    void enter() {
        room.open();
        room.enter("مريم الحسن");
    }

    @Test
    void aWholeAttemptStaysWithinItsBudget() {
        var spent = wholeAttempt(SampleCourse.QUIZ);
        var ofFifteen = spent + (15 - 6) * AN_ANSWER;

        assertThat(spent).isLessThanOrEqualTo(6 * AN_ANSWER + AROUND);
        assertThat(ofFifteen).isLessThan(BUDGET);
    }

    @Test
    void aLongHistoryCostsNoMore() {
        wholeAttempt(SampleCourse.QUIZ);
        var first = wholeAttempt(SampleCourse.QUIZ);
        for (var i = 0; i < 20; i++) {
            quiz.finish(((Start.Started) start.start(SampleCourse.ID, SampleCourse.QUIZ)).attempt());
        }

        assertThat(wholeAttempt(SampleCourse.QUIZ)).isEqualTo(first);
    }

    private int wholeAttempt(QuizId which) {
        var before = statements.count.get();
        courses.all();
        courses.open(SampleCourse.ID);
        var attempt = ((Start.Started) start.start(SampleCourse.ID, which)).attempt();
        quiz.paper(attempt);
        Answering.rightly(quiz, attempts, attempt);
        quiz.finish(attempt);
        results.of(attempt);
        courses.open(SampleCourse.ID);
        return statements.count.get() - before;
    }

    /** Counts what jOOQ executes. */
    static final class Statements implements ExecuteListener {

        private final AtomicInteger count = new AtomicInteger();

        @Override
        public void executeStart(ExecuteContext context) {
            count.incrementAndGet();
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Counting {

        @Bean
        Statements statements() {
            return new Statements();
        }

        @Bean
        ExecuteListenerProvider counting(Statements statements) {
            return new DefaultExecuteListenerProvider(statements);
        }
    }
}
