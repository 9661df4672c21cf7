package ijaza.usecase.author;

import ijaza.course.Course;
import ijaza.course.CourseId;
import ijaza.course.Draft;
import ijaza.course.Drafts;
import ijaza.course.Quiz;
import ijaza.course.QuizId;
import ijaza.course.QuizRules;
import ijaza.person.Role;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes what an author decides about a draft as a whole, and throws a draft away. */
@Component
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class EditCourse {

    private final Drafts drafts;
    private final Clock clock;

    EditCourse(Drafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    /** Gives the course a title and its final other rules. */
    @Transactional
    public void decide(CourseId course, String title, QuizRules finalRules) {
        drafts.find(course)
                .map(draft -> draft.with(decided(draft.proposal(), title.strip(), finalRules), clock.instant()))
                .ifPresent(drafts::keep);
    }

    @Transactional
    public void discard(CourseId course) {
        drafts.discard(course);
    }

    /** The rules that hold now, or the usual ones. */
    public static QuizRules finalRules(Draft draft) {
        return draft.proposal().finalQuiz().map(Quiz::rules).orElse(QuizRules.USUAL_OF_FINALS);
    }

    private static Course decided(Course course, String title, QuizRules finalRules) {
        var quizzes = course.quizzes().stream()
                .map(quiz -> quiz.id().equals(QuizId.FINAL) ? quiz.ruledBy(finalRules) : quiz)
                .toList();
        return (title.isEmpty() ? course : course.titled(title)).withQuizzes(quizzes);
    }
}
