package ijaza.usecase.author;

import ijaza.course.Course;
import ijaza.course.CourseFormat;
import ijaza.course.CourseId;
import ijaza.course.Drafts;
import ijaza.course.Quiz;
import ijaza.person.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets the approved questions of a draft leave as one GIFT file, a category a quiz, that Moodle takes in as it stands. */
@Component
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class ExportQuestions {

    private static final String GIFT = ".gift";

    private final Drafts drafts;
    private final CourseFormat format;

    ExportQuestions(Drafts drafts, CourseFormat format) {
        this.drafts = drafts;
        this.format = format;
    }

    /** The file's text; empty where there is no such draft. */
    @Transactional(readOnly = true)
    public Optional<String> gift(CourseId course) {
        return drafts.find(course).map(draft -> gift(draft.approved()));
    }

    private String gift(Course course) {
        return course.quizzes().stream()
                .map(quiz -> category(course, quiz) + questions(course, quiz))
                .collect(Collectors.joining("\n"));
    }

    private static String category(Course course, Quiz quiz) {
        return "$CATEGORY: $course$/top/" + name(course.title()) + "/" + name(quiz.title()) + "\n\n";
    }

    /** A slash parts a category from the one below it, unless it is doubled. */
    private static String name(String title) {
        return title.replace("/", "//").replaceAll("\\s+", " ").strip();
    }

    /** The exchange form of a course with this quiz alone. */
    private String questions(Course course, Quiz quiz) {
        return format.write(course.withQuizzes(List.of(quiz))).texts().entrySet().stream()
                .filter(file -> file.getKey().endsWith(GIFT))
                .map(file -> file.getValue().stripTrailing() + "\n")
                .collect(Collectors.joining("\n"));
    }
}
