package ijaza.usecase.author;

import ijaza.course.Arrangement;
import ijaza.course.Course;
import ijaza.fact.Evidence;
import ijaza.fact.Fact;
import ijaza.fact.FactKind;
import ijaza.fact.Noted;
import ijaza.fact.Told;
import ijaza.person.Role;
import ijaza.question.Grounding;
import ijaza.question.Grounding.Flaw;
import ijaza.question.Grounds;
import ijaza.question.Question;
import ijaza.question.QuestionId;
import ijaza.question.Support;
import ijaza.text.Span;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Puts a question that somebody wrote onto sentences of a course; the gate decides whether it stands there. */
@RolesAllowed(Role.INSTRUCTOR_NAME)
final class Footing {

    private final Course course;

    Footing(Course course) {
        this.course = course;
    }

    /** What came of it. */
    sealed interface Put {

        /** @param course with the question in it */
        record Standing(Course course, QuestionId question) implements Put {}

        record Refused(List<Flaw> flaws) implements Put {}

        /** The words do not make a question of this form. */
        record Incomplete() implements Put {}

        /** No sentence of a lesson is among them. */
        record NoSentence() implements Put {}

        /** The same is asked about the same sentences already. */
        record AlreadyThere() implements Put {}
    }

    /**
     * @param asking the question once it has its grounds
     * @param kind the tag of questions of this origin
     */
    Put put(Function<Grounds, Question> asking, String kind, List<Span> sentences, boolean inFinal) {
        if (sentences.isEmpty()
                || sentences.stream().anyMatch(span -> course.lessonAt(span).isEmpty())) {
            return new Put.NoSentence();
        }
        var facts = sentences.stream().map(this::stated).toList();
        var grounds = new Grounds(
                facts.stream().map(Fact::id).toList(),
                kind,
                facts.stream().map(Fact::evidence).toList());
        try {
            return judged(asking.apply(grounds), facts, inFinal);
        } catch (IllegalArgumentException incomplete) {
            return new Put.Incomplete();
        }
    }

    private Put judged(Question question, List<Fact> facts, boolean inFinal) {
        if (course.questions().anyMatch(other -> other.id().equals(question.id()))) {
            return new Put.AlreadyThere();
        }
        var flaws = new ArrayList<>(Support.flaws(question));
        flaws.addAll(new Grounding(course.source(), course.doubts()).flaws(question));
        return flaws.isEmpty()
                ? new Put.Standing(new Arrangement(knowing(facts)).asking(question, inFinal), question.id())
                : new Put.Refused(flaws);
    }

    private Fact stated(Span sentence) {
        var evidence = Evidence.at(sentence, course.source());
        var quote = evidence.quote();
        return new Noted(FactKind.STATEMENT, new Told(quote, quote, quote, evidence));
    }

    private Course knowing(List<Fact> facts) {
        var all = new ArrayList<>(course.facts());
        facts.stream()
                .filter(fact -> all.stream().noneMatch(known -> known.id().equals(fact.id())))
                .forEach(all::add);
        return course.stating(all);
    }
}
