package ijaza.edge.content;

import ijaza.course.Course;
import ijaza.course.CourseFiles;
import ijaza.course.CourseFormat.Reading;
import ijaza.course.CourseId;
import ijaza.course.Decisions;
import ijaza.course.Lesson;
import ijaza.course.LessonId;
import ijaza.course.Quiz;
import ijaza.course.QuizId;
import ijaza.document.SourceDocument;
import ijaza.document.Splitting;
import ijaza.fact.Doubt;
import ijaza.fact.Fact;
import ijaza.fact.FactId;
import ijaza.fact.Findings;
import ijaza.fact.reading.Extraction;
import ijaza.question.Grounding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One reading of a course's files through the gate; it gathers every refusal before it gives up. */
final class CourseReading {

    private final CoursePaths paths;
    private final Refusals refusals;
    private final Set<LessonId> named = new HashSet<>();

    CourseReading(CourseId id, CourseFiles files) {
        this.paths = new CoursePaths(id);
        this.refusals = new Refusals(files);
    }

    Reading read() {
        var decisions = refusals.read(paths.lessons(CourseYaml.FILE), (text, _) -> CourseYaml.read(text));
        var source = refusals.read(paths.lessons(CoursePaths.SOURCE), (text, _) -> text);
        var document = decisions == null || source == null ? null : document(source, decisions);
        if (decisions == null || document == null) {
            return new Reading.Refused(refusals.all());
        }
        var course = course(decisions, document);
        return refusals.all().isEmpty() ? new Reading.Readable(course) : new Reading.Refused(refusals.all());
    }

    private @Nullable SourceDocument document(String source, Decisions decisions) {
        var path = paths.lessons(MarksFile.FILE);
        return refusals.has(path)
                ? refusals.read(path, (text, _) -> MarksFile.read(text, source, decisions.language()))
                : new SourceDocument(source, decisions.language());
    }

    private Course course(Decisions decisions, SourceDocument document) {
        var source = document.text();
        var facts = facts(source);
        var lessons = new ArrayList<Lesson>();
        var quizzes = new ArrayList<Quiz>();
        var doubts = doubts(document);
        var reader = new QuizReading(refusals, new GiftReader(byId(facts)), new Grounding(source, doubts));
        for (var path : lessonFiles()) {
            lesson(path, source).ifPresent(lesson -> {
                lessons.add(lesson);
                reader.read(QuizId.of(lesson.id()), lesson.title(), decisions.lessonRules(), quizPath(path))
                        .ifPresent(quizzes::add);
            });
        }
        reader.read(QuizId.FINAL, decisions.finalTitle(), decisions.finalRules(), paths.quizzes(CoursePaths.FINAL))
                .ifPresent(quizzes::add);
        if (lessons.isEmpty()) {
            refusals.add(paths.lessons(CourseYaml.FILE), 1, "the course has no lesson");
        }
        return Course.of(paths.course(), decisions, document, new Findings(facts, doubts), lessons, quizzes);
    }

    private List<Fact> facts(String source) {
        var facts = refusals.read(
                paths.lessons(FactsJson.FILE), (text, complaints) -> FactsJson.read(text, source, complaints));
        return facts == null ? List.of() : facts;
    }

    private static Map<FactId, Fact> byId(List<Fact> facts) {
        var byId = new HashMap<FactId, Fact>();
        facts.forEach(fact -> byId.put(fact.id(), fact));
        return byId;
    }

    /** The document's own doubts hold against what was written by hand as well. */
    private static List<Doubt> doubts(SourceDocument document) {
        return Extraction.extract(document, Splitting.split(document)).doubts();
    }

    private List<String> lessonFiles() {
        return refusals.paths().stream()
                .filter(path -> path.startsWith(paths.lessons("")) && path.endsWith(".md"))
                .toList();
    }

    private Optional<Lesson> lesson(String path, String source) {
        var name = CoursePaths.LESSON.matcher(path.substring(paths.lessons("").length()));
        if (!name.matches()) {
            refusals.add(path, 1, "a lesson's file is named such as 01-mandate.md");
            return Optional.empty();
        }
        var id = new LessonId(name.group(1));
        if (QuizId.of(id).isFinal() || !named.add(id)) {
            refusals.add(path, 1, "the name is taken by another lesson or by the final: " + id);
            return Optional.empty();
        }
        return Optional.ofNullable(
                refusals.read(path, (text, complaints) -> LessonMarkdown.read(id, text, source, complaints)));
    }

    private String quizPath(String lessonPath) {
        var name = lessonPath.substring(paths.lessons("").length(), lessonPath.length() - ".md".length());
        return paths.quizzes(name);
    }
}
