package ijaza;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.attempt.Draw;
import ijaza.attempt.History;
import ijaza.course.Compiling;
import ijaza.course.Course;
import ijaza.course.CourseFiles;
import ijaza.course.CourseFormat.Reading;
import ijaza.course.CourseId;
import ijaza.course.Quiz;
import ijaza.document.SourceDocument;
import ijaza.edge.content.CourseFolder;
import ijaza.edge.content.CourseFolder.DecisionsRead;
import ijaza.edge.content.CourseShelf;
import ijaza.question.Grounding;
import ijaza.question.Grounding.Flaw;
import ijaza.question.Grounding.NotGrounded;
import ijaza.question.Question;
import ijaza.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The committed course is what its document gives, and good enough to be put before people. */
class ContentTests {

    private static final CourseId ID = new CourseId("unoct-about");
    private static final Path RENDERED = Path.of("src/test/resources/ijaza/unoct-about.questions.txt");

    @Test
    void theFoldersHoldExactlyWhatTheDocumentGives() throws IOException {
        var committed = committed();
        var yaml = committed.texts().get("lessons/unoct-about/course.yaml");
        var format = new CourseFolder();
        var decisions = ((DecisionsRead.Understood) format.decisions(yaml)).decisions();
        var course = Compiling.compile(ID, new SourceDocument(document(), Language.ARABIC), decisions)
                .orElseThrow();
        assertThat(format.write(course, yaml).texts()).isEqualTo(committed.texts());
    }

    @Test
    void theSourceIsTheDocumentByteForByte() throws IOException {
        assertThat(Files.readAllBytes(Path.of("lessons/unoct-about/source.txt")))
                .isEqualTo(Files.readAllBytes(Path.of("src/test/resources/ijaza/unoct-about-us.ar.txt")));
    }

    @Test
    void theWordsOfAllQuestionsAreTheReviewedOnes() throws IOException {
        var rendered = Rendering.render(course());
        if (Boolean.getBoolean("ijaza.approve")) {
            Files.writeString(RENDERED, rendered);
        }
        assertThat(rendered).isEqualTo(Files.readString(RENDERED));
    }

    @Test
    void everyQuestionIsRefusedOnceACharacterOfItsEvidenceIsAnother() throws IOException {
        var document = document();
        for (var question : course().questions().toList()) {
            for (var evidence : question.grounds().evidence()) {
                var middle = (evidence.start() + evidence.end()) / 2;
                var other = document.charAt(middle) == 'ء' ? 'ب' : 'ء';
                var changed = document.substring(0, middle) + other + document.substring(middle + 1);
                assertThat(new Grounding(changed, List.of()).check(question))
                        .as(question.stem())
                        .isInstanceOfSatisfying(
                                NotGrounded.class,
                                verdict -> assertThat(verdict.flaws())
                                        .extracting(Flaw::reason)
                                        .contains(Flaw.Reason.EVIDENCE_NOT_VERBATIM));
            }
        }
    }

    @Test
    void thereAreFourLessonsWithAQuizEachAndAFinal() throws IOException {
        assertThat(course().lessons())
                .extracting(lesson -> lesson.id().value())
                .containsExactly("mandate", "functions", "leadership", "cooperation");
        assertThat(course().quizzes()).hasSize(5);
    }

    @Test
    void datesFunctionsAndCommitteesAreEachWellCovered() throws IOException {
        var questions = questions(course());
        assertThat(questions).hasSizeGreaterThanOrEqualTo(30);
        assertThat(questions).filteredOn(q -> q.stem().contains("أُنشئ")).hasSizeGreaterThanOrEqualTo(5);
        assertThat(questions).filteredOn(q -> kind(q).equals("function")).hasSizeGreaterThanOrEqualTo(6);
        assertThat(questions).filteredOn(q -> q.stem().contains("لجنة")).hasSizeGreaterThanOrEqualTo(8);
        assertThat(questions.stream().map(Object::getClass).distinct()).hasSize(6);
    }

    @Test
    void noFactIsAskedMoreThanThreeTimesAndNoneTwiceInTheSameWay() throws IOException {
        var asked = new HashMap<Object, Integer>();
        questions(course()).forEach(q -> q.grounds().facts().forEach(fact -> asked.merge(fact, 1, Integer::sum)));
        assertThat(asked.values()).allMatch(times -> times <= 3);
        assertThat(questions(course()))
                .extracting(Question::stem)
                .filteredOn(stem -> !stem.contains("(المطلوب اختيار"))
                .doesNotHaveDuplicates();
    }

    @Test
    void aFullFinalIsDrawnWithoutAFactTwiceWhateverTheSeed() throws IOException {
        var course = course();
        var pool = course.finalQuiz().orElseThrow();
        for (var seed = 0; seed < 200; seed++) {
            var drawn = drawn(course, pool, seed);
            assertThat(drawn).hasSize(15);
            var facts =
                    drawn.stream().flatMap(q -> q.grounds().facts().stream()).toList();
            assertThat(new HashSet<>(facts)).hasSameSizeAs(facts);
            assertThat(drawn).filteredOn(q -> kind(q).equals("symbol")).hasSizeLessThanOrEqualTo(2);
        }
    }

    private static List<Question> drawn(Course course, Quiz pool, long seed) {
        return Draw.paper(course, pool, History.of(course, List.of()), seed).items().stream()
                .map(item -> pool.question(item.question()).orElseThrow())
                .toList();
    }

    private static String kind(Question question) {
        return question.grounds().kind();
    }

    private static List<Question> questions(Course course) {
        return course.questions().toList();
    }

    private static String document() throws IOException {
        return Files.readString(Path.of("src/test/resources/ijaza/unoct-about-us.ar.txt"));
    }

    private static CourseFiles committed() throws IOException {
        return CourseShelf.in(Path.of(".")).stream()
                .filter(shelved -> shelved.id().equals(ID))
                .findFirst()
                .orElseThrow()
                .files();
    }

    private static Course course() throws IOException {
        return switch (new CourseFolder().read(ID, committed())) {
            case Reading.Readable(var course) -> course;
            case Reading.Refused(var refusals) -> throw new AssertionError(refusals.toString());
        };
    }
}
