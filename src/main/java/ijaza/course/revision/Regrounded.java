package ijaza.course.revision;

import ijaza.question.Grounds;
import ijaza.question.Matching;
import ijaza.question.MultipleChoice;
import ijaza.question.Ordering;
import ijaza.question.Question;
import ijaza.question.SingleChoice;
import ijaza.question.TrueFalse;
import ijaza.question.TypedAnswer;

/** A question in its own words on other grounds. */
final class Regrounded {

    private Regrounded() {}

    static Question on(Grounds grounds, Question question) {
        return switch (question) {
            case SingleChoice q -> new SingleChoice(q.id(), q.stem(), q.options(), q.key(), grounds, q.explanation());
            case MultipleChoice q ->
                new MultipleChoice(q.id(), q.stem(), q.options(), q.keys(), grounds, q.explanation());
            case TrueFalse q -> new TrueFalse(q.id(), q.stem(), q.key(), q.correction(), grounds, q.explanation());
            case Matching q -> new Matching(q.id(), q.stem(), q.pairs(), q.spares(), grounds, q.explanation());
            case Ordering q -> new Ordering(q.id(), q.stem(), q.items(), grounds, q.explanation());
            case TypedAnswer q -> new TypedAnswer(q.id(), q.stem(), q.form(), q.accepted(), grounds, q.explanation());
        };
    }

    /** Whether two questions say the same, wherever their proofs stand. */
    static boolean saysTheSame(Question one, Question other) {
        return one.equals(on(one.grounds(), other));
    }
}
