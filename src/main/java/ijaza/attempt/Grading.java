package ijaza.attempt;

import ijaza.course.Quiz;
import ijaza.person.PersonId;
import ijaza.question.Fraction;
import ijaza.question.Marking;
import ijaza.question.Response;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** Marks a whole paper from its answers; the same answers earn the same by the same rules, however often it is done. */
public final class Grading {

    private Grading() {}

    /** What each slot earned, in the order of the paper. */
    public static List<Fraction> marks(Paper paper, Quiz quiz, Answers answers) {
        return IntStream.range(0, paper.size())
                .mapToObj(slot -> mark(quiz, paper.items().get(slot), answers.response(slot)))
                .toList();
    }

    public static Score score(List<Fraction> marks, Fraction passMark) {
        var earned = Fraction.sum(marks);
        var passed = earned.dividedBy(marks.size()).compareTo(passMark) >= 0;
        return new Score(earned, marks.size(), passed);
    }

    /** The steps that keep the marks; the device is the rules' own, which no browser can have. */
    public static List<Step> steps(Attempt attempt, Answers answers, List<Fraction> marks, PersonId by, Instant at) {
        return IntStream.range(0, marks.size())
                .mapToObj(slot -> new Step(
                        attempt.id(),
                        slot,
                        answers.response(slot),
                        new Step.Mark(marks.get(slot), Marking.RULES),
                        by,
                        "rules:" + Marking.RULES,
                        slot,
                        at))
                .toList();
    }

    private static Fraction mark(Quiz quiz, Paper.Item item, Response response) {
        var question = quiz.question(item.question()).orElseThrow();
        return Marking.mark(question, response);
    }
}
