package ijaza.edge.content;

import ijaza.course.Course;
import ijaza.course.CourseFiles;
import ijaza.course.CourseFormat;
import ijaza.course.CourseId;
import ijaza.course.Decisions;
import ijaza.course.Quiz;
import ijaza.course.QuizId;
import ijaza.question.Ordering;
import ijaza.question.Question;
import ijaza.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;

/** A course as the two folders {@code lessons/} and {@code quizzes/}. */
public final class CourseFolder implements CourseFormat {

    @Override
    public Reading read(CourseId id, CourseFiles files) {
        return new CourseReading(id, files).read();
    }

    /** Reads what a human decided about a course, or says at which line of its text it cannot be understood. */
    public DecisionsRead decisions(String courseYaml) {
        try {
            return new DecisionsRead.Understood(CourseYaml.read(courseYaml));
        } catch (Malformed malformed) {
            return new DecisionsRead.NotUnderstood(malformed.line(), String.valueOf(malformed.getMessage()));
        }
    }

    /** The {@code course.yaml} of a course about which nobody has decided anything. */
    public String undecided(String title, Language language, String file, LocalDate saved) {
        return CourseYaml.draft(title, language, file, saved);
    }

    /** What reading a {@code course.yaml} came to. */
    public sealed interface DecisionsRead {

        record Understood(Decisions decisions) implements DecisionsRead {}

        record NotUnderstood(int line, String reason) implements DecisionsRead {}
    }

    @Override
    public CourseFiles write(Course course) {
        return write(course, CourseYaml.write(Decisions.of(course)));
    }

    /** The files of a course, with {@code course.yaml} as a human left it. */
    public CourseFiles write(Course course, String courseYaml) {
        var paths = new CoursePaths(course.id());
        var texts = new TreeMap<String, String>();
        texts.put(paths.lessons(CourseYaml.FILE), courseYaml);
        texts.put(paths.lessons(CoursePaths.SOURCE), course.source());
        if (!course.document().marks().isEmpty()) {
            texts.put(
                    paths.lessons(MarksFile.FILE),
                    MarksFile.write(course.document().marks()));
        }
        texts.put(paths.lessons(FactsJson.FILE), FactsJson.write(course.facts()));
        for (var i = 0; i < course.lessons().size(); i++) {
            var lesson = course.lessons().get(i);
            var name = CoursePaths.numbered(i + 1, lesson.id());
            texts.put(paths.lessons(name + ".md"), LessonMarkdown.write(lesson, course.source()));
            course.quiz(QuizId.of(lesson.id())).ifPresent(quiz -> put(texts, paths.quizzes(name), quiz));
        }
        course.finalQuiz().ifPresent(quiz -> put(texts, paths.quizzes(CoursePaths.FINAL), quiz));
        return new CourseFiles(texts);
    }

    /** An ordinary reader of GIFT would misread an ordering, so these stand apart. */
    private static void put(TreeMap<String, String> texts, String path, Quiz quiz) {
        put(texts, path + CoursePaths.GIFT, quiz.pool(), question -> !(question instanceof Ordering));
        put(texts, path + CoursePaths.ORDERING_GIFT, quiz.pool(), question -> question instanceof Ordering);
    }

    private static void put(
            TreeMap<String, String> texts, String path, List<Question> pool, Predicate<Question> chosen) {
        var questions = pool.stream().filter(chosen).toList();
        if (!questions.isEmpty()) {
            texts.put(path, GiftWriter.write(questions));
        }
    }
}
