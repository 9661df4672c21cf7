package ijaza.course.revision;

import ijaza.course.Course;
import ijaza.course.Draft;
import ijaza.course.Lesson;
import ijaza.question.Question;
import ijaza.question.QuestionId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What of an older course rests on sentences that a newer document says otherwise, or no longer. */
public record Stale(Difference difference, List<Lesson> lessons, List<Touched> questions) {

    public Stale {
        lessons = List.copyOf(lessons);
        questions = List.copyOf(questions);
    }

    /** The older course against the draft that was renewed from it. */
    public static Stale of(Course before, Draft draft) {
        var difference = Difference.of(before.document(), draft.proposal().document());
        var touched = before.questions()
                .flatMap(question -> Touched.of(question, difference, draft).stream())
                .toList();
        return new Stale(difference, lessons(before, difference), touched);
    }

    /** The questions of a course whose proofs a later document says otherwise. */
    public static Set<QuestionId> questions(Course before, Course later) {
        if (before.document().equals(later.document())) {
            return Set.of();
        }
        var difference = Difference.of(before.document(), later.document());
        return before.questions()
                .filter(question ->
                        question.grounds().evidence().stream().anyMatch(proof -> difference.touches(proof.span())))
                .map(Question::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    public long waiting() {
        return questions.stream()
                .filter(question -> question.state() == Touched.State.WAITING)
                .count();
    }

    private static List<Lesson> lessons(Course course, Difference difference) {
        return course.lessons().stream()
                .filter(lesson -> lesson.blocks().stream().anyMatch(block -> difference.touches(block.span())))
                .toList();
    }
}
