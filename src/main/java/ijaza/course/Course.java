package ijaza.course;

import ijaza.document.SourceDocument;
import ijaza.fact.Doubt;
import ijaza.fact.Fact;
import ijaza.fact.Findings;
import ijaza.question.Question;
import ijaza.text.Language;
import ijaza.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A whole course, checked: what it teaches, asks and rests on.
 *
 * @param author who made it, where its files say so
 */
public record Course(
        CourseId id,
        String title,
        SourceDocument document,
        Origin origin,
        @Nullable String author,
        @Nullable Review review,
        CompletionRule completion,
        List<Fact> facts,
        List<Doubt> doubts,
        List<Lesson> lessons,
        List<Quiz> quizzes) {

    public Course {
        facts = List.copyOf(facts);
        doubts = List.copyOf(doubts);
        lessons = List.copyOf(lessons);
        quizzes = List.copyOf(quizzes);
    }

    /** A course as a human decided about it and as its document gives it. */
    public static Course of(
            CourseId id,
            Decisions decisions,
            SourceDocument document,
            Findings findings,
            List<Lesson> lessons,
            List<Quiz> quizzes) {
        return new Course(
                id,
                decisions.title(),
                document,
                decisions.origin(),
                decisions.author(),
                decisions.review(),
                decisions.completion(),
                findings.facts(),
                findings.doubts(),
                lessons,
                quizzes);
    }

    /** Courses in the reader's language first, in the order of their ids. */
    public static Comparator<Course> orderFor(Language reader) {
        return Comparator.comparing((Course course) -> course.language() != reader)
                .thenComparing(course -> course.id().value());
    }

    /** Who made it, or at least looked it over. */
    public Optional<String> maker() {
        return Optional.ofNullable(author).or(() -> Optional.ofNullable(review).map(Review::by));
    }

    public Language language() {
        return document.language();
    }

    /** The same course with another wording of one of its questions. */
    public Course withQuestion(Question changed) {
        return withQuizzes(quizzes.stream().map(quiz -> quiz.with(changed)).toList());
    }

    /** The same course with some of its questions only; a quiz that is left with none is gone. */
    public Course asking(Predicate<Question> wanted) {
        return withQuizzes(quizzes.stream()
                .map(quiz -> quiz.of(quiz.pool().stream().filter(wanted).toList()))
                .filter(quiz -> !quiz.pool().isEmpty())
                .toList());
    }

    public Course withQuizzes(List<Quiz> others) {
        return new Course(
                id, title, document, origin, author, review, completion, facts, doubts, lessons, List.copyOf(others));
    }

    /** The same course taught and asked in other lessons. */
    public Course taught(List<Lesson> others, List<Quiz> asked) {
        return new Course(id, title, document, origin, author, review, completion, facts, doubts, others, asked);
    }

    public Course named(CourseId other) {
        return new Course(other, title, document, origin, author, review, completion, facts, doubts, lessons, quizzes);
    }

    /** The same course with other facts. */
    public Course stating(List<Fact> others) {
        return new Course(id, title, document, origin, author, review, completion, others, doubts, lessons, quizzes);
    }

    /** The same course under other decisions; who reviewed it and what it is written in stay. */
    public Course decided(Decisions other) {
        var ruled = quizzes.stream()
                .map(quiz -> quiz.ruledBy(quiz.id().isFinal() ? other.finalRules() : other.lessonRules()))
                .toList();
        return new Course(
                id,
                other.title(),
                document,
                other.origin(),
                author,
                review,
                other.completion(),
                facts,
                doubts,
                lessons,
                ruled);
    }

    /** @param by null takes a review back */
    public Course reviewed(@Nullable Review by) {
        return new Course(id, title, document, origin, author, by, completion, facts, doubts, lessons, quizzes);
    }

    /** The text that everything rests on. */
    public String source() {
        return document.text();
    }

    public Optional<Lesson> lesson(LessonId wanted) {
        return lessons.stream().filter(lesson -> lesson.id().equals(wanted)).findFirst();
    }

    /** The lesson that teaches what stands at this place of the source. */
    public Optional<Lesson> lessonAt(Span place) {
        return lessons.stream().filter(lesson -> lesson.covers(place)).findFirst();
    }

    public Optional<Quiz> quiz(QuizId wanted) {
        return quizzes.stream().filter(quiz -> quiz.id().equals(wanted)).findFirst();
    }

    /** The questions of all quizzes. */
    public Stream<Question> questions() {
        return quizzes.stream().flatMap(quiz -> quiz.pool().stream());
    }

    public Optional<Quiz> finalQuiz() {
        return quiz(QuizId.FINAL);
    }
}
