package ijaza.usecase.author;

import ijaza.course.Course;
import ijaza.course.Draft;
import ijaza.course.Drafts;
import ijaza.course.Drafts.Keeping;
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

    /** Gives the course a title and its quizzes other rules; without a title the old one stays. */
    @Transactional
    public Keeping decide(Draft seen, String title, QuizRules lessonRules, QuizRules finalRules) {
        var ruled = ruled(seen.proposal(), lessonRules, finalRules);
        var changed = title.isBlank() ? ruled : ruled.titled(title.strip());
        return drafts.keep(seen.with(changed, clock.instant()));
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

    private static Course ruled(Course course, QuizRules lessonRules, QuizRules finalRules) {
        return course.withQuizzes(course.quizzes().stream()
                .map(quiz -> quiz.ruledBy(quiz.id().isFinal() ? finalRules : lessonRules))
                .toList());
    }
}
