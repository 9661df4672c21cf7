package ijaza.attempt;

import ijaza.course.Course;
import ijaza.course.Quiz;
import ijaza.question.Ordering;
import ijaza.question.Question;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Draws a paper from a quiz's pool. A fact is asked once; lessons, kinds and forms of question are balanced; what was
 * asked before, and what gives another answer away, comes last. The same seed draws the same paper.
 */
public final class Draw {

    /** A paper that a first draw leaves short, or with a stem that tells another's key, may do better with other luck. */
    private static final int ROUNDS = 24;

    private final Course course;
    private final Quiz quiz;
    private final History history;
    private final RandomGenerator chance;

    private Draw(Course course, Quiz quiz, History history, long seed) {
        this.course = course;
        this.quiz = quiz;
        this.history = history;
        this.chance = new SplittableRandom(seed);
    }

    /**
     * @return a paper with as many questions as the quiz asks, or fewer where its pool cannot fill it by the rules
     * @throws IllegalArgumentException where the pool is empty
     */
    public static Paper paper(Course course, Quiz quiz, History history, long seed) {
        return new Draw(course, quiz, history, seed).paper();
    }

    private Paper paper() {
        var best = balanced();
        for (var round = 1; round < ROUNDS && best.faults() > 0; round++) {
            var drawn = balanced();
            best = drawn.faults() < best.faults() ? drawn : best;
        }
        var shuffled = new ArrayList<>(best.taken());
        Collections.shuffle(shuffled, chance);
        return new Paper(shuffled.stream().map(this::item).toList());
    }

    private Balance balanced() {
        var left = new ArrayList<>(quiz.pool());
        Collections.shuffle(left, chance);
        var balance = new Balance(course, quiz, history);
        while (balance.size() < quiz.rules().questions()) {
            var next = best(left, balance);
            if (next.isEmpty()) {
                break;
            }
            balance.take(next.get());
            left.remove(next.get());
        }
        return balance;
    }

    private static Optional<Question> best(List<Question> left, Balance balance) {
        return left.stream().filter(balance::allows).min(Comparator.comparingInt(balance::cost));
    }

    private Paper.Item item(Question question) {
        var order =
                new ArrayList<>(IntStream.range(0, question.shuffled()).boxed().toList());
        do {
            Collections.shuffle(order, chance);
        } while (question instanceof Ordering && isSorted(order));
        return new Paper.Item(question.id(), order);
    }

    /** An ordering must not stand in its right order when it is shown. */
    private static boolean isSorted(List<Integer> order) {
        return IntStream.range(1, order.size()).allMatch(i -> order.get(i - 1) < order.get(i));
    }
}
