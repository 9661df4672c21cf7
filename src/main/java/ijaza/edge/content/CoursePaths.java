package ijaza.edge.content;

import ijaza.course.CourseId;
import ijaza.course.LessonId;
import java.util.regex.Pattern;

/** Where the files of a course lie. */
record CoursePaths(CourseId course) {

    static final String SOURCE = "source.txt";
    static final String ORIGINAL = "original.";
    static final String FINAL = "final";
    static final String GIFT = ".gift";
    static final String ORDERING_GIFT = ".ordering.gift";
    /** As long as a lesson's name may be. */
    static final Pattern LESSON = Pattern.compile("\\d+-(?=[a-z0-9-]{1,80}\\.md)([a-z0-9]+(?:-[a-z0-9]+)*+)\\.md");

    String lessons(String file) {
        return "lessons/" + course + "/" + file;
    }

    String quizzes(String file) {
        return "quizzes/" + course + "/" + file;
    }

    static String numbered(int number, LessonId lesson) {
        return "%02d-%s".formatted(number, lesson);
    }
}
