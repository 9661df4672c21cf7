package ijaza.course;

import ijaza.course.QuizRules.KeysShown;
import ijaza.document.Passage;
import ijaza.document.SourceDocument;
import ijaza.fact.Evidence;
import ijaza.fact.FactId;
import ijaza.question.Fraction;
import ijaza.question.Grounds;
import ijaza.question.Matching;
import ijaza.question.MultipleChoice;
import ijaza.question.Option;
import ijaza.question.Ordering;
import ijaza.question.Question;
import ijaza.question.QuestionId;
import ijaza.question.SingleChoice;
import ijaza.question.TrueFalse;
import ijaza.question.TypedAnswer;
import ijaza.text.Language;
import ijaza.text.Span;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A small Arabic course for tests: two lessons of six facts each, a quiz on the first, and a final over both. */
public final class SampleCourse {

    public static final CourseId ID = new CourseId("irrigation");
    public static final LessonId CANALS = new LessonId("canals");
    public static final LessonId WELLS = new LessonId("wells");
    public static final QuizId QUIZ = QuizId.of(CANALS);
    public static final int FINAL_SIZE = 8;
    public static final int TRIES = 3;
    public static final Duration PAUSE = Duration.ofHours(24);

    private static final int FACTS = 6;
    private static final List<String> KINDS = List.of("founding", "event", "function", "body", "instrument", "person");

    private SampleCourse() {}

    public static Course course() {
        return course(6);
    }

    /**
     * @param asked how many questions the quiz of the first lesson has
     */
    public static Course course(int asked) {
        return new Course(
                ID,
                "الري في القرى",
                new SourceDocument(source(), Language.ARABIC),
                new Origin("الري", URI.create("https://example.org/ar"), LocalDate.of(2026, 11, 1), "للاختبار"),
                "معهد الري",
                new Review("المدققة", LocalDate.of(2026, 11, 2)),
                new CompletionRule(true, true),
                List.of(),
                List.of(),
                List.of(lesson(CANALS, "القنوات", 0), lesson(WELLS, "الآبار", FACTS)),
                List.of(
                        new Quiz(QUIZ, "اختبار القنوات", QUIZ_RULES, everyKind().subList(0, asked)),
                        new Quiz(QuizId.FINAL, "الاختبار النهائي", FINAL_RULES, finals())));
    }

    public static final QuizRules QUIZ_RULES =
            new QuizRules(6, new Fraction(1, 2), null, Duration.ZERO, KeysShown.ALWAYS);

    public static final QuizRules FINAL_RULES =
            new QuizRules(FINAL_SIZE, new Fraction(4, 5), TRIES, PAUSE, KeysShown.AFTER_PASS_OR_LAST_TRY);

    public static CourseFiles files() {
        return new CourseFiles(Map.of("lessons/irrigation/source.txt", source()));
    }

    /** Understands only the files of this course. */
    public static CourseFormat format() {
        return new CourseFormat() {
            @Override
            public Reading read(CourseId id, CourseFiles files) {
                return new Reading.Readable(course());
            }

            @Override
            public CourseFiles write(Course course) {
                return new CourseFiles(Map.of());
            }
        };
    }

    /** One question of each kind, on the six facts of the first lesson. */
    public static List<Question> everyKind() {
        return List.of(
                single(0, "quiz"),
                new MultipleChoice(
                        id("quiz", 1),
                        "أي اثنتين من القنوات حُفرتا أولاً؟",
                        List.of(option("الشمالية"), option("الشرقية"), option("الغربية"), option("الجنوبية")),
                        new TreeSet<>(List.of(0, 2)),
                        grounds(1),
                        "كذا في النص"),
                new TrueFalse(
                        id("quiz", 2),
                        "حُفرت القناة الثالثة قبل الثانية.",
                        false,
                        "بل بعدها",
                        grounds(2),
                        "كذا في النص"),
                new Matching(
                        id("quiz", 3),
                        "لكل قناة حارسها",
                        List.of(new Matching.Pair("الشمالية", "سليم"), new Matching.Pair("الشرقية", "مريم")),
                        List.of("هند"),
                        grounds(3),
                        "كذا في النص"),
                new Ordering(
                        id("quiz", 4),
                        "من الأقدم إلى الأحدث",
                        List.of("البئر", "القناة", "السد"),
                        grounds(4),
                        "كذا في النص"),
                new TypedAnswer(
                        id("quiz", 5),
                        "في أي تاريخ فُتح السد؟",
                        TypedAnswer.Form.DATE,
                        List.of("6 تموز/يوليه 2017"),
                        grounds(5),
                        "كذا في النص"));
    }

    /** A question of the final with other grounds or another stem. */
    public static Question changed(Question question, String kind, String stem) {
        var grounds =
                new Grounds(question.grounds().facts(), kind, question.grounds().evidence());
        return switch (question) {
            case SingleChoice q -> new SingleChoice(q.id(), stem, q.options(), q.key(), grounds, q.explanation());
            case TypedAnswer q -> new TypedAnswer(q.id(), stem, q.form(), q.accepted(), grounds, q.explanation());
            default -> throw new IllegalArgumentException("not a question of the final");
        };
    }

    private static List<Question> finals() {
        return IntStream.range(0, 2 * FACTS)
                .boxed()
                .flatMap(fact -> Stream.of(single(fact, "final"), typed(fact)))
                .toList();
    }

    private static Question single(int fact, String where) {
        var options = List.of(option(key(fact)), option("حارس غيره " + fact), option("حارس آخر " + fact));
        return new SingleChoice(
                id(where, fact), "من حارس القناة " + fact + "؟", options, 0, grounds(fact), "كذا في النص");
    }

    private static Question typed(int fact) {
        return new TypedAnswer(
                id("typed", fact),
                "اكتب اسم حارس القناة " + fact,
                TypedAnswer.Form.TEXT,
                List.of(key(fact)),
                grounds(fact),
                "كذا في النص");
    }

    public static String key(int fact) {
        return "الحارس «" + (char) ('ا' + fact) + "»";
    }

    private static Option option(String text) {
        return new Option(text, "ليس " + text + " من المذكورين");
    }

    private static QuestionId id(String where, int fact) {
        return new QuestionId(where + "-" + fact);
    }

    private static Grounds grounds(int fact) {
        var id = new FactId("%012d".formatted(fact));
        return new Grounds(List.of(id), KINDS.get(fact % FACTS), List.of(Evidence.at(span(fact), source())));
    }

    private static Lesson lesson(LessonId id, String title, int first) {
        var blocks = new ArrayList<Block>();
        for (var fact = first; fact < first + FACTS; fact++) {
            blocks.add(new Block(Passage.Kind.PARAGRAPH, span(fact), sentence(fact)));
        }
        return new Lesson(id, title, blocks);
    }

    private static String source() {
        var text = new StringBuilder();
        IntStream.range(0, 2 * FACTS)
                .forEach(fact -> text.append(sentence(fact)).append('\n'));
        return text.toString();
    }

    private static Span span(int fact) {
        var start = source().indexOf(sentence(fact));
        return new Span(start, start + sentence(fact).length());
    }

    private static String sentence(int fact) {
        return "يحرس القناة رقم " + fact + " منذ زمن بعيد " + key(fact) + ".";
    }
}
