package ijaza.edge.content;

import ijaza.course.Course;
import ijaza.course.CourseFiles;
import ijaza.course.CourseFormat.Reading;
import ijaza.course.CourseFormat.Refusal;
import ijaza.course.CourseId;
import ijaza.course.Decisions;
import ijaza.course.Lesson;
import ijaza.course.LessonId;
import ijaza.course.Quiz;
import ijaza.course.QuizId;
import ijaza.course.QuizRules;
import ijaza.document.SourceDocument;
import ijaza.document.Splitting;
import ijaza.fact.Doubt;
import ijaza.fact.Fact;
import ijaza.fact.FactId;
import ijaza.fact.reading.Extraction;
import ijaza.question.Grounding;
import ijaza.question.Grounding.NotGrounded;
import ijaza.question.Question;
import ijaza.question.QuestionId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One reading of a course's files through the gate; it gathers every refusal before it gives up. */
final class CourseReading {

    private final CoursePaths paths;
    private final CourseFiles files;
    private final List<Refusal> refusals = new ArrayList<>();
    private final Set<QuestionId> asked = new HashSet<>();

    CourseReading(CourseId id, CourseFiles files) {
        this.paths = new CoursePaths(id);
        this.files = files;
    }

    /** Reads one file and adds what it has to complain of. */
    private interface Reader<T> {
        T read(String text, List<Malformed> complaints) throws Malformed;
    }

    Reading read() {
        var decisions = file(paths.lessons(CourseYaml.FILE), (text, _) -> CourseYaml.read(text));
        var source = file(paths.lessons(CoursePaths.SOURCE), (text, _) -> text);
        if (decisions == null || source == null) {
            return new Reading.Refused(refusals);
        }
        var facts = file(paths.lessons(FactsJson.FILE), (text, complaints) -> FactsJson.read(text, source, complaints));
        var lessons = new ArrayList<Lesson>();
        var quizzes = new ArrayList<Quiz>();
        var doubts = doubts(source, decisions);
        var gate = new Grounding(source, doubts);
        var gift = new GiftReader(byId(facts == null ? List.of() : facts));
        for (var path : lessonFiles()) {
            var lesson = lesson(path, source);
            if (lesson != null) {
                lessons.add(lesson);
                addQuiz(
                        quizzes,
                        QuizId.of(lesson.id()),
                        lesson.title(),
                        decisions.lessonRules(),
                        quizPath(path),
                        gift,
                        gate);
            }
        }
        addQuiz(
                quizzes,
                QuizId.FINAL,
                decisions.finalTitle(),
                decisions.finalRules(),
                paths.quizzes(CoursePaths.FINAL),
                gift,
                gate);
        if (lessons.isEmpty()) {
            refusals.add(new Refusal(paths.lessons(""), 1, "the course has no lesson"));
        }
        return refusals.isEmpty() && facts != null
                ? new Reading.Readable(course(decisions, source, facts, doubts, lessons, quizzes))
                : new Reading.Refused(refusals);
    }

    private Course course(
            Decisions decisions,
            String source,
            List<Fact> facts,
            List<Doubt> doubts,
            List<Lesson> lessons,
            List<Quiz> quizzes) {
        return new Course(
                paths.course(),
                decisions.title(),
                decisions.language(),
                decisions.origin(),
                decisions.review(),
                decisions.completion(),
                source,
                facts,
                doubts,
                lessons,
                quizzes);
    }

    private static List<Doubt> doubts(String source, Decisions decisions) {
        var document = new SourceDocument(source, decisions.language());
        return Extraction.extract(document, Splitting.split(document)).doubts();
    }

    private static Map<FactId, Fact> byId(List<Fact> facts) {
        var byId = new HashMap<FactId, Fact>();
        facts.forEach(fact -> byId.put(fact.id(), fact));
        return byId;
    }

    private List<String> lessonFiles() {
        return files.texts().keySet().stream()
                .filter(path -> path.startsWith(paths.lessons("")) && path.endsWith(".md"))
                .toList();
    }

    private @Nullable Lesson lesson(String path, String source) {
        var name = CoursePaths.LESSON.matcher(path.substring(paths.lessons("").length()));
        if (!name.matches()) {
            refusals.add(new Refusal(path, 1, "a lesson's file is named such as 01-mandate.md"));
            return null;
        }
        var id = new LessonId(name.group(1));
        return file(path, (text, complaints) -> LessonMarkdown.read(id, text, source, complaints));
    }

    private String quizPath(String lessonPath) {
        var name = lessonPath.substring(paths.lessons("").length(), lessonPath.length() - ".md".length());
        return paths.quizzes(name);
    }

    private void addQuiz(
            List<Quiz> quizzes,
            QuizId id,
            String title,
            QuizRules rules,
            String path,
            GiftReader gift,
            Grounding gate) {
        var pool = new ArrayList<Question>();
        for (var suffix : List.of(CoursePaths.GIFT, CoursePaths.ORDERING_GIFT)) {
            if (files.texts().containsKey(path + suffix)) {
                pool.addAll(questions(path + suffix, gift, gate));
            }
        }
        if (!pool.isEmpty()) {
            quizzes.add(new Quiz(id, title, rules, pool));
        }
    }

    private List<Question> questions(String path, GiftReader gift, Grounding gate) {
        var placed = file(path, gift::read);
        var questions = new ArrayList<Question>();
        for (var one : placed == null ? List.<GiftReader.Placed>of() : placed) {
            if (gate.check(one.question()) instanceof NotGrounded(var flaws)) {
                flaws.forEach(flaw -> refusals.add(new Refusal(path, one.line(), flaw.toString())));
            }
            if (!asked.add(one.question().id())) {
                refusals.add(new Refusal(
                        path,
                        one.line(),
                        "the id stands twice: " + one.question().id()));
            }
            questions.add(one.question());
        }
        if (questions.isEmpty()) {
            refusals.add(new Refusal(path, 1, "the quiz is empty"));
        }
        return questions;
    }

    private <T> @Nullable T file(String path, Reader<T> reader) {
        var text = files.texts().get(path);
        if (text == null) {
            refusals.add(new Refusal(path, 1, "the file is missing"));
            return null;
        }
        var complaints = new ArrayList<Malformed>();
        T result = null;
        try {
            result = reader.read(text, complaints);
        } catch (Malformed malformed) {
            complaints.add(malformed);
        }
        complaints.forEach(c -> refusals.add(new Refusal(path, c.line(), String.valueOf(c.getMessage()))));
        return result;
    }
}
