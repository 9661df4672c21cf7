package ijaza.usecase.author;

import ijaza.course.Course;
import ijaza.course.Draft;
import ijaza.course.Drafts;
import ijaza.course.Drafts.Keeping;
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
    public Keeping decide(Draft seen, String title, QuizRules finalRules) {
        return drafts.keep(seen.with(decided(seen.proposal(), title.strip(), finalRules), clock.instant()));
    }

    /** Throws a draft away, unless somebody has changed it since it was seen. */
    @Transactional
    public boolean discard(Draft seen) {
        var isNewest = drafts.isNewest(seen);
        if (isNewest) {
            drafts.discard(seen.id());
        }
        return isNewest;
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
