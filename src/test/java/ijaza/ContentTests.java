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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The committed course is what its document gives, and good enough to be put before people. */
class ContentTests {

    private static final Path RESOURCES = Path.of("src/test/resources/ijaza");

    /** The courses that come with the product, and the documents that they were made of. */
    private enum Bundled {
        UNOCT_ABOUT("unoct-about", "unoct-about-us.ar.txt"),
        ABOUT_IJAZA("about-ijaza", "english/about-ijaza.txt");

        private final CourseId id;
        private final Path document;

        Bundled(String id, String document) {
            this.id = new CourseId(id);
            this.document = RESOURCES.resolve(document);
        }
    }

    @Test
    void everyCourseOfTheFoldersIsTestedHere() throws IOException {
        assertThat(CourseShelf.in(Path.of(".")))
                .extracting(CourseShelf.Shelved::id)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Bundled.values()).map(one -> one.id).toList());
    }

    @ParameterizedTest
    @EnumSource
    void theFoldersHoldExactlyWhatTheDocumentGives(Bundled bundled) throws IOException {
        var committed = committed(bundled);
        var yaml = committed.texts().get("lessons/" + bundled.id + "/course.yaml");
        var format = new CourseFolder();
        var decisions = ((DecisionsRead.Understood) format.decisions(yaml)).decisions();
        var document = new SourceDocument(Files.readString(bundled.document), decisions.language());
        var course = Compiling.compile(bundled.id, document, decisions).orElseThrow();
        assertThat(format.write(course, yaml).texts()).isEqualTo(committed.texts());
        assertThat(course.maker()).isPresent();
        assertThat(course.review()).isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    void theSourceIsTheDocumentByteForByte(Bundled bundled) throws IOException {
        assertThat(Files.readAllBytes(Path.of("lessons/" + bundled.id + "/source.txt")))
                .isEqualTo(Files.readAllBytes(bundled.document));
    }

    @ParameterizedTest
    @EnumSource
    void theWordsOfAllQuestionsAreTheReviewedOnes(Bundled bundled) throws IOException {
        var rendered = Rendering.render(course(bundled));
        var reviewed = RESOURCES.resolve(bundled.id + ".questions.txt");
        if (Boolean.getBoolean("ijaza.approve")) {
            Files.writeString(reviewed, rendered);
        }
        assertThat(rendered).isEqualTo(Files.readString(reviewed));
    }

    @ParameterizedTest
    @EnumSource
    void everyQuestionIsRefusedOnceACharacterOfItsEvidenceIsAnother(Bundled bundled) throws IOException {
        var document = course(bundled).source();
        for (var question : course(bundled).questions().toList()) {
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

    @ParameterizedTest
    @EnumSource
    void aFullFinalIsDrawnWithoutAFactTwiceWhateverTheSeed(Bundled bundled) throws IOException {
        var course = course(bundled);
        var pool = course.finalQuiz().orElseThrow();
        for (var seed = 0; seed < 200; seed++) {
            var drawn = drawn(course, pool, seed);
            assertThat(drawn).hasSize(pool.rules().questions());
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

    private static CourseFiles committed(Bundled bundled) throws IOException {
        return CourseShelf.in(Path.of(".")).stream()
                .filter(shelved -> shelved.id().equals(bundled.id))
                .findFirst()
                .orElseThrow()
                .files();
    }

    private static Course course() throws IOException {
        return course(Bundled.UNOCT_ABOUT);
    }

    private static Course course(Bundled bundled) throws IOException {
        return switch (new CourseFolder().read(bundled.id, committed(bundled))) {
            case Reading.Readable(var course) -> course;
            case Reading.Refused(var refusals) -> throw new AssertionError(refusals.toString());
        };
    }
}
