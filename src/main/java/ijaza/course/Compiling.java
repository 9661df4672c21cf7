package ijaza.course;

import ijaza.document.Chapter;
import ijaza.document.Chapters;
import ijaza.document.Passage;
import ijaza.document.SourceDocument;
import ijaza.document.Splitting;
import ijaza.fact.reading.Extraction;
import ijaza.question.drafting.Bank;
import ijaza.question.drafting.Drafting;
import ijaza.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes a course of a document: its chapters become lessons, its facts questions; the same document gives the same course. */
public final class Compiling {

    private final SourceDocument document;
    private final Decisions decisions;
    private final Consumer<Stage> begun;

    private Compiling(SourceDocument document, Decisions decisions, Consumer<Stage> begun) {
        this.document = document;
        this.decisions = decisions;
        this.begun = begun;
    }

    /** What takes its time in compiling. */
    public enum Stage {
        FINDING_FACTS,
        ASKING
    }

    /** The course, or nothing where the document says nothing to teach. */
    public static Optional<Course> compile(CourseId id, SourceDocument document, Decisions decisions) {
        return compile(id, document, decisions, _ -> {});
    }

    /** @param begun is told of each stage as it begins, and may stop the compiling by throwing */
    public static Optional<Course> compile(
            CourseId id, SourceDocument document, Decisions decisions, Consumer<Stage> begun) {
        return new Compiling(document, decisions, begun).course(id);
    }

    private Optional<Course> course(CourseId id) {
        begun.accept(Stage.FINDING_FACTS);
        var passages = Splitting.split(document);
        var chapters = Chapters.of(document, passages);
        if (chapters.isEmpty()) {
            return Optional.empty();
        }
        var findings = Extraction.extract(document, passages);
        begun.accept(Stage.ASKING);
        var lessons = lessons(chapters);
        var taught = lessons.stream().map(Compiling::taught).toList();
        var bank = new Drafting(document.language()).draft(findings, document.text(), taught);
        return Optional.of(Course.of(id, decisions, document, findings, lessons, quizzes(lessons, bank)));
    }

    private List<Lesson> lessons(List<Chapter> chapters) {
        var names = LessonNames.of(chapters.stream()
                .map(chapter -> words(chapter.names().getFirst()))
                .toList());
        return IntStream.range(0, chapters.size())
                .mapToObj(i -> new Lesson(
                        names.get(i), LessonTitles.of(chapters.get(i), document.text()), blocks(chapters.get(i))))
                .toList();
    }

    private List<Block> blocks(Chapter chapter) {
        return chapter.passages().stream()
                .map(passage -> new Block(passage.kind(), passage.span(), words(passage)))
                .toList();
    }

    private String words(Passage passage) {
        return passage.span().of(document.text());
    }

    private List<Quiz> quizzes(List<Lesson> lessons, Bank bank) {
        var quizzes = new ArrayList<Quiz>();
        var starts = new TreeMap<Integer, LessonId>();
        lessons.forEach(lesson -> starts.put(taught(lesson).start(), lesson.id()));
        // a question belongs to the lesson where its first proof stands
        var pools = bank.practice().stream()
                .collect(Collectors.groupingBy(question -> starts.floorEntry(
                                question.grounds().evidence().getFirst().start())
                        .getValue()));
        for (var lesson : lessons) {
            var pool = pools.getOrDefault(lesson.id(), List.of());
            if (!pool.isEmpty()) {
                quizzes.add(new Quiz(QuizId.of(lesson.id()), lesson.title(), decisions.lessonRules(), pool));
            }
        }
        if (!bank.finals().isEmpty()) {
            quizzes.add(new Quiz(QuizId.FINAL, decisions.finalTitle(), decisions.finalRules(), bank.finals()));
        }
        return quizzes;
    }

    private static Span taught(Lesson lesson) {
        return new Span(
                lesson.blocks().getFirst().span().start(),
                lesson.blocks().getLast().span().end());
    }
}
