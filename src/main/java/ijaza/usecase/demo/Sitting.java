package ijaza.usecase.demo;

import ijaza.attempt.Answers;
import ijaza.attempt.Attempt;
import ijaza.attempt.AttemptId;
import ijaza.attempt.Draw;
import ijaza.attempt.Grading;
import ijaza.attempt.History;
import ijaza.attempt.State;
import ijaza.attempt.Step;
import ijaza.course.CourseVersion;
import ijaza.course.Quiz;
import ijaza.person.PersonId;
import ijaza.person.TimeOrderedId;
import ijaza.question.Question;
import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;

/** One invented learner taking one quiz, answer by answer. */
record Sitting(Stores stores, CourseVersion version, Quiz quiz) {

    private static final int WHOLE = 100;
    private static final Duration THOUGHT = Duration.ofSeconds(40);

    /** Answers the whole paper, the given share of it rightly, and hands it in; tells when that was. */
    Instant finish(PersonId learner, int percentRight, RandomGenerator chance, Instant from) {
        var attempt = begin(learner, chance, from);
        var size = attempt.paper().size();
        var right = Math.round(size * percentRight / (float) WHOLE);
        var end = answer(attempt, size, right, chance);
        var steps = stores.attempts().steps(attempt.id());
        var answers = Answers.of(steps);
        var marks = Grading.marks(attempt.paper(), quiz, answers);
        var score = Grading.score(marks, quiz.rules().passMark());
        var marked = Grading.steps(attempt, answers, marks, learner, end);
        if (!stores.attempts().finish(attempt.finish(end, score), marked, steps.size())) {
            throw new IllegalStateException("nobody else works in a demo that is being made");
        }
        return end;
    }

    /** Answers the first half rightly and goes away. */
    void leave(PersonId learner, RandomGenerator chance, Instant from) {
        var attempt = begin(learner, chance, from);
        var half = attempt.paper().size() / 2;
        var end = answer(attempt, half, half, chance);
    }

    private Attempt begin(PersonId learner, RandomGenerator chance, Instant at) {
        var before = stores.attempts().of(learner, version.course().id());
        var tries =
                before.stream().filter(other -> other.quiz().equals(quiz.id())).count();
        var history =
                History.of(version.course(), before.stream().map(Attempt::paper).toList());
        var attempt = new Attempt(
                new AttemptId(TimeOrderedId.next(at, chance)),
                learner,
                version.course().id(),
                version.id(),
                quiz.id(),
                Math.toIntExact(tries) + 1,
                Draw.paper(version.course(), quiz, history, chance.nextLong()),
                at,
                new State.Open());
        if (!stores.attempts().open(attempt)) {
            throw new IllegalStateException("a new learner has no open attempt");
        }
        return attempt;
    }

    private Instant answer(Attempt attempt, int slots, int right, RandomGenerator chance) {
        var device = "demo-" + Long.toHexString(chance.nextLong());
        var at = attempt.startedAt();
        for (var slot = 0; slot < slots; slot++) {
            at = at.plus(THOUGHT).plusSeconds(chance.nextInt(50));
            var question = question(attempt, slot);
            var response = slot < right ? question.rightResponse() : Guesses.wrong(question);
            var entry = stores.journal()
                    .append(new Step(attempt.id(), slot, response, null, attempt.learner(), device, slot + 1, at));
        }
        return at;
    }

    private Question question(Attempt attempt, int slot) {
        var item = attempt.paper().items().get(slot);
        return quiz.question(item.question()).orElseThrow();
    }
}
