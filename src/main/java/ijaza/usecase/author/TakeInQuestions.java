package ijaza.usecase.author;

import ijaza.course.Course;
import ijaza.course.Draft;
import ijaza.course.Drafts;
import ijaza.course.Drafts.Keeping;
import ijaza.course.QuestionExchange;
import ijaza.course.QuestionExchange.Brought;
import ijaza.course.QuestionExchange.Foreign;
import ijaza.course.QuestionExchange.LeftOut.Reason;
import ijaza.person.Role;
import ijaza.question.Grounding.Flaw;
import ijaza.question.Matching;
import ijaza.question.MultipleChoice;
import ijaza.question.Ordering;
import ijaza.question.Question;
import ijaza.question.SingleChoice;
import ijaza.question.TrueFalse;
import ijaza.question.TypedAnswer;
import ijaza.usecase.author.Footing.Put;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the questions of a GIFT file into a draft, where they wait for a decision: those for which a sentence of the document
 * is found that says their key. The others are listed with the reason.
 */
@Component
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class TakeInQuestions {

    /** Files that are larger are not read. */
    public static final int LARGEST = 2_000_000;

    /** The tag of such questions, in place of a kind of fact. */
    public static final String KIND = "brought";

    private final QuestionExchange exchange;
    private final Drafts drafts;
    private final Clock clock;

    TakeInQuestions(QuestionExchange exchange, Drafts drafts, Clock clock) {
        this.exchange = exchange;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** What taking in a file came to. */
    public sealed interface TakenIn {

        /**
         * @param draft as it stands now
         * @param count how many questions were taken in, perhaps none
         */
        record Kept(Draft draft, int count, List<LeftOut> leftOut) implements TakenIn {

            public Kept {
                leftOut = List.copyOf(leftOut);
            }
        }

        record TooLarge() implements TakenIn {}

        /** Somebody changed the draft meanwhile; nothing was written. */
        record Outdated() implements TakenIn {}
    }

    /** A question of the file that was not taken in: at which line, how it is called or begins, and why. */
    public record LeftOut(int line, String words, Cause cause) {}

    /** Why a question is left out. */
    public sealed interface Cause {

        /** It has no counterpart here. */
        record Strange(Reason reason) implements Cause {}

        /** No sentence of the lessons shares its words. */
        record NoSentence() implements Cause {}

        /** The gate would not let it pass on any sentence; what it said of the likeliest. */
        record Refused(List<Flaw> flaws) implements Cause {

            public Refused {
                flaws = List.copyOf(flaws);
            }
        }

        record AlreadyThere() implements Cause {}
    }

    @Transactional
    public TakenIn take(Draft seen, byte[] file) {
        if (file.length > LARGEST) {
            return new TakenIn.TooLarge();
        }
        var intake = new Intake(seen.proposal());
        intake.take(exchange.bring(file));
        if (intake.count == 0) {
            return new TakenIn.Kept(seen, 0, intake.leftOut);
        }
        return switch (drafts.keep(seen.with(intake.course, clock.instant()))) {
            case Keeping.Kept(var draft) -> new TakenIn.Kept(draft, intake.count, intake.leftOut);
            case Keeping.Outdated() -> new TakenIn.Outdated();
        };
    }

    /** One going through a file. */
    private static final class Intake {

        private final Anchoring anchoring;
        private final List<LeftOut> leftOut = new ArrayList<>();
        private Course course;
        private int count;

        Intake(Course course) {
            this.course = course;
            this.anchoring = new Anchoring(course);
        }

        void take(Brought brought) {
            brought.questions().forEach(this::take);
            brought.leftOut()
                    .forEach(left ->
                            leftOut.add(new LeftOut(left.line(), left.words(), new Cause.Strange(left.reason()))));
            leftOut.sort(Comparator.comparingInt(LeftOut::line));
        }

        private void take(Foreign foreign) {
            var question = foreign.question().shown();
            var cause = course.questions().anyMatch(known -> known.id().equals(question.id()))
                    ? Optional.<Cause>of(new Cause.AlreadyThere())
                    : tried(foreign, question);
            cause.ifPresent(why -> leftOut.add(new LeftOut(foreign.line(), question.stem(), why)));
        }

        /** Empty where a sentence carries the question, which then stands in the course. */
        private Optional<Cause> tried(Foreign foreign, Question question) {
            var likeliest = new ArrayList<Flaw>();
            for (var sentence : anchoring.candidates(words(question))) {
                var put = new Footing(course).put(foreign.question()::restingOn, KIND, List.of(sentence), false);
                if (put instanceof Put.Standing(var changed, var _)) {
                    course = changed;
                    count++;
                    return Optional.empty();
                } else if (put instanceof Put.Refused(var flaws) && likeliest.isEmpty()) {
                    likeliest.addAll(flaws);
                }
            }
            return Optional.of(likeliest.isEmpty() ? new Cause.NoSentence() : new Cause.Refused(likeliest));
        }

        /** What it asks, and the words of its key. */
        private static String words(Question question) {
            var key = switch (question) {
                case SingleChoice q -> q.options().get(q.key()).text();
                case MultipleChoice q ->
                    q.keys().stream().map(each -> q.options().get(each).text()).collect(Collectors.joining(" "));
                case Matching q -> String.join(" ", q.rights());
                case Ordering q -> String.join(" ", q.items());
                case TypedAnswer q -> String.join(" ", q.accepted());
                case TrueFalse _ -> "";
            };
            return question.stem() + " " + key;
        }
    }
}
