package ijaza.edge.content;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.TinyCourse;
import ijaza.course.CourseFiles;
import ijaza.course.CourseFormat.Reading;
import ijaza.course.CourseFormat.Refusal;
import ijaza.course.QuizId;
import ijaza.question.Fraction;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CourseFolderTests {

    private static final String LESSON = "lessons/tiny-course/01-founding.md";
    private static final String QUIZ = "quizzes/tiny-course/01-founding.gift";
    private static final String FINAL = "quizzes/tiny-course/final.gift";
    private static final String ORDERING = "quizzes/tiny-course/final.ordering.gift";
    private static final String YAML = "lessons/tiny-course/course.yaml";
    private static final String FACTS = "lessons/tiny-course/facts.json";

    @Test
    void readsACourseWithEveryKindOfQuestion() {
        var course = TinyCourse.course();
        assertThat(course.lessons())
                .singleElement()
                .satisfies(lesson -> assertThat(lesson.blocks()).hasSize(2));
        assertThat(course.quizzes())
                .hasSize(2)
                .allSatisfy(quiz -> assertThat(quiz.pool()).hasSize(3));
        assertThat(course.quiz(QuizId.FINAL).orElseThrow().rules().passMark()).isEqualTo(new Fraction(4, 5));
    }

    @Test
    void writesWhatItReadByteForByte() {
        var files = TinyCourse.files();
        var written =
                new CourseFolder().write(TinyCourse.course(), files.texts().get(YAML));
        assertThat(written.texts()).isEqualTo(files.texts());
    }

    @Test
    void refusesWordsThatDifferFromTheSource() {
        assertThat(refusals(LESSON, "خمس وظائف", "ست وظائف"))
                .containsExactly(
                        new Refusal(LESSON, 8, "the words differ from the span paragraph 22-130 of the source"));
    }

    @Test
    void refusesRawHtmlAndDangerousLinks() {
        assertThat(refusals(LESSON, "أُنشئ مكتب", "<b>أُنشئ</b> مكتب"))
                .contains(new Refusal(LESSON, 8, "raw HTML is not allowed"));
        assertThat(refusals(LESSON, "أُنشئ مكتب", "[أُنشئ](javascript:alert) مكتب"))
                .containsExactly(
                        new Refusal(LESSON, 8, "a link leads to http, https or mailto, not to javascript:alert"));
    }

    @Test
    void refusesAMissingOrDoubleKey() {
        assertThat(refusals(QUIZ, "\t=15", "\t~15")).containsExactly(new Refusal(QUIZ, 2, "the key is missing"));
        assertThat(refusals(QUIZ, "\t~15", "\t=15"))
                .containsExactly(new Refusal(QUIZ, 2, "there is more than one key"));
    }

    @Test
    void refusesOptionsThatCollideOnceFolded() {
        assertThat(refusals(QUIZ, "~15 حزيران/يونيه 2018", "~١٥ حَزيران/يونيه 2017"))
                .containsExactly(new Refusal(QUIZ, 2, "two answers are the same once folded: 15 حزيران/يونيه 2017"));
    }

    @Test
    void refusesAnOpenPronoun() {
        assertThat(refusals(QUIZ, "أُنشئ مكتب الأمم المتحدة لمكافحة الإرهاب؟", "عُيّن على رأسه؟"))
                .containsExactly(new Refusal(QUIZ, 2, "the stem points at something that it does not name: راسه"));
    }

    @Test
    void refusesEvidenceAndQuotesThatAreNotVerbatim() {
        assertThat(refusals(FACTS, "\"start\": 89, \"end\": 129", "\"start\": 90, \"end\": 130"))
                .contains(new Refusal(FACTS, 11, "the quote does not stand in the source at its place"));
        assertThat(refusals(QUIZ, "«لدى مكتب", "«عند مكتب"))
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.reason()).startsWith("a quote is not verbatim"));
    }

    @Test
    void refusesAQuestionOnAnUnknownFactAndAnEmptyQuiz() {
        assertThat(refusals(QUIZ, "[tag:fact:7f75bdf3acf41905]", "[tag:fact:0000000000000000]"))
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.line()).isEqualTo(10));
        assertThat(refusals(with(ORDERING, "// nothing yet\n")))
                .containsExactly(new Refusal(ORDERING, 1, "the quiz is empty"));
    }

    @Test
    void refusesBrokenYamlAndJsonByTheirLine() {
        assertThat(refusals(YAML, "retrieved: 2026-11-23", "retrieved: yesterday"))
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.line()).isEqualTo(6));
        assertThat(refusals(FACTS, "\"kind\": \"founding\"", "\"kind\" \"founding\""))
                .contains(new Refusal(FACTS, 4, "not JSON"));
    }

    @Test
    void readsWhatOthersEscapeInGift() {
        var braces = TinyCourse.files().texts().get(FINAL).replace("صِل كل حدث", "صِل \\{كل\\} \\~\\=\\# حدث");
        var reading = new CourseFolder().read(TinyCourse.ID, with(FINAL, braces));
        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Readable.class,
                        readable -> assertThat(readable.course()
                                        .finalQuiz()
                                        .orElseThrow()
                                        .pool()
                                        .get(1)
                                        .stem())
                                .isEqualTo("صِل {كل} ~=# حدث بسنته:"));
    }

    @Test
    void refusesALessonUnderANameThatIsTaken() {
        var texts = new TreeMap<>(TinyCourse.files().texts());
        texts.put("lessons/tiny-course/02-founding.md", texts.get(LESSON));
        texts.put("lessons/tiny-course/03-final.md", texts.get(LESSON));
        texts.put("lessons/tiny-course/04--x.md", texts.get(LESSON));
        assertThat(refusals(new CourseFiles(texts))).hasSize(3).allMatch(refusal -> refusal.line() == 1);
    }

    @Test
    void answersWhateverIsBroken() {
        var chance = new SplittableRandom(20261124);
        var paths = List.copyOf(TinyCourse.files().texts().keySet());
        for (var i = 0; i < 500; i++) {
            var path = paths.get(chance.nextInt(paths.size()));
            var text = TinyCourse.files().texts().get(path);
            var from = chance.nextInt(text.length());
            var to = from + chance.nextInt(Math.min(30, text.length() - from));
            var mark = "{}[]=~#:\\\"'<>&-*\u0000\n\t%!|@1ه".charAt(chance.nextInt(24));
            var broken = text.substring(0, from) + mark + text.substring(to);
            assertThat(new CourseFolder().read(TinyCourse.ID, with(path, broken)))
                    .isNotNull();
        }
    }

    private static List<Refusal> refusals(String file, String words, String others) {
        var text = TinyCourse.files().texts().get(file);
        assertThat(text).contains(words);
        return refusals(with(file, text.replace(words, others)));
    }

    private static List<Refusal> refusals(CourseFiles files) {
        return switch (new CourseFolder().read(TinyCourse.ID, files)) {
            case Reading.Readable _ -> List.of();
            case Reading.Refused(var refusals) -> refusals;
        };
    }

    private static CourseFiles with(String file, String text) {
        var texts = new TreeMap<>(TinyCourse.files().texts());
        texts.put(file, text);
        return new CourseFiles(texts);
    }
}
