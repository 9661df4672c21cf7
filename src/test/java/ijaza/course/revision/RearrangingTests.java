package ijaza.course.revision;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.course.Arrangement;
import ijaza.course.Block;
import ijaza.course.Compiling;
import ijaza.course.Course;
import ijaza.course.CourseId;
import ijaza.course.Decisions;
import ijaza.course.Draft;
import ijaza.course.Lesson;
import ijaza.course.LessonId;
import ijaza.course.Origin;
import ijaza.course.QuizId;
import ijaza.document.SourceDocument;
import ijaza.text.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The lessons of a draft whose document got a newer version. */
class RearrangingTests {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final String TEXT = """
            عن الديوان

            النشأة

            أُنشئ ديوان الواحة في 3 آذار/مارس 2009.

            نُقل مقر الديوان إلى مدينة النخيل في عام 2012.

            اللجان

            أُنشئت لجنة المناهج في عام 2014.

            أُنشئت لجنة التدقيق في عام 2016.

            المكتبة

            افتُتحت المكتبة الكبرى في 5 أيار/مايو 2018.
            """;
    private static final String NEWS = "يعمل الديوان كل أيام الأسبوع عدا الجمعة.\n\n";
    private static final LessonId ORIGINS = new LessonId("history");
    private static final LessonId COMMITTEES = new LessonId("section");
    private static final LessonId LIBRARY = new LessonId("section-2");

    private final Course course = compiled(TEXT);

    @Test
    void anArrangementOutlivesAWordThatChanged() {
        var arranged = new Arrangement(new Arrangement(course).moved(LIBRARY, -2)).renamed(LIBRARY, "دار الكتب");
        var renewed = renewed(arranged, TEXT.replace("2014", "2015"));

        assertThat(ids(renewed)).containsExactly(LIBRARY, ORIGINS, COMMITTEES);
        assertThat(renewed.lessons().getFirst().title()).isEqualTo("دار الكتب");
        assertThat(words(renewed, COMMITTEES)).contains("2015", "2016").doesNotContain("2014");
    }

    @Test
    void joinedLessonsStayJoinedAndTakeInANewPassageOfEither() {
        var joined = new Arrangement(course).mergedWithNext(ORIGINS);
        var renewed = renewed(joined, TEXT.replace("أُنشئت لجنة التدقيق", NEWS + "أُنشئت لجنة التدقيق"));

        assertThat(ids(renewed)).containsExactly(ORIGINS, LIBRARY);
        assertThat(renewed.lesson(ORIGINS).orElseThrow().title()).isEqualTo("النشأة");
        assertThat(words(renewed, ORIGINS)).containsSubsequence("2009", "2012", "2014", "الجمعة", "2016");
        assertThat(renewed.quiz(QuizId.of(COMMITTEES))).isEmpty();
    }

    @Test
    void blocksStayInTheOrderThatTheirAuthorGaveThem() {
        var turned = new Arrangement(new Arrangement(course).moved(COMMITTEES, -1)).mergedWithNext(COMMITTEES);
        var renewed = renewed(turned, TEXT.replace("أُنشئ ديوان الواحة", NEWS + "أُنشئ ديوان الواحة"));

        assertThat(words(renewed, COMMITTEES)).containsSubsequence("2014", "2016", "الجمعة", "2009", "2012");
    }

    @Test
    void aPartedLessonStaysPartedAndAnEmptiedOneVanishes() {
        var parted = new Arrangement(course).split(COMMITTEES, 1, "التدقيق");
        var part = parted.lessons().get(2).id();

        var renewed = renewed(parted, TEXT.replace("في عام 2016", "في أول عام 2016"));
        assertThat(ids(renewed)).containsExactly(ORIGINS, COMMITTEES, part, LIBRARY);
        assertThat(renewed.lesson(part).orElseThrow().title()).isEqualTo("التدقيق");

        var shortened = renewed(parted, TEXT.replace("أُنشئت لجنة التدقيق في عام 2016.\n\n", ""));
        assertThat(ids(shortened)).containsExactly(ORIGINS, COMMITTEES, LIBRARY);
    }

    @Test
    void aNewSectionIsALessonOfItsOwnAfterTheOneBeforeIt() {
        var arranged = new Arrangement(course).moved(LIBRARY, -2);
        var renewed = renewed(arranged, TEXT.replace("اللجان\n", "الموظفون\n\n" + NEWS + "اللجان\n"));

        assertThat(titles(renewed)).containsExactly("المكتبة", "النشأة", "الموظفون", "اللجان");
        assertThat(ids(renewed)).doesNotHaveDuplicates().contains(ORIGINS, COMMITTEES, LIBRARY);
    }

    @Test
    void asLongAsNobodyArrangedThemLessonsFollowTheDocumentUnderTheirIds() {
        var newer = TEXT.replace("اللجان\n", "الموظفون\n\n" + NEWS + "اللجان الدائمة\n");
        var renewed = renewed(course, newer);

        assertThat(titles(renewed)).containsExactly("النشأة", "الموظفون", "اللجان الدائمة", "المكتبة");
        assertThat(id(renewed, "اللجان الدائمة")).isEqualTo(COMMITTEES);
        assertThat(id(renewed, "المكتبة")).isEqualTo(LIBRARY);
        assertThat(ids(renewed)).doesNotHaveDuplicates();
    }

    @Test
    void aTitleOfTheAuthorsStaysWhereNothingElseWasArranged() {
        var renamed = new Arrangement(course).renamed(COMMITTEES, "لجان الديوان الدائمة");
        var renewed = renewed(renamed, TEXT.replace("اللجان\n", "الهيئات\n"));

        assertThat(titles(renewed)).containsExactly("النشأة", "لجان الديوان الدائمة", "المكتبة");
    }

    @Test
    void aSectionOfWhichNoSentenceStayedKeepsItsLesson() {
        var newer = TEXT.replace("افتُتحت المكتبة الكبرى في 5 أيار/مايو 2018.", NEWS.strip());

        assertThat(renewed(course, newer).lesson(LIBRARY).orElseThrow().title()).isEqualTo("المكتبة");
        assertThat(words(renewed(new Arrangement(course).mergedWithNext(COMMITTEES), newer), COMMITTEES))
                .containsSubsequence("2014", "2016", "الجمعة");
    }

    @Test
    void eachQuestionIsAskedInTheLessonWhereItsProofIsTaught() {
        var arranged = new Arrangement(course).mergedWithNext(COMMITTEES);
        var renewed = renewed(arranged, TEXT.replace("عن الديوان\n", "عن الديوان\n\n" + NEWS));

        assertThat(renewed.questions()).isNotEmpty();
        assertThat(renewed.quizzes()).filteredOn(quiz -> !quiz.id().isFinal()).allSatisfy(quiz -> {
            var lesson = renewed.lesson(new LessonId(quiz.id().value())).orElseThrow();
            assertThat(quiz.pool())
                    .allMatch(question -> lesson.covers(
                            question.grounds().evidence().getFirst().span()));
        });
    }

    private Course renewed(Course before, String text) {
        var draft = Draft.undecided(before, NOW).approvingTheRest(NOW);
        return Renewal.of(draft, document(text), NOW).orElseThrow().proposal();
    }

    private static List<LessonId> ids(Course course) {
        return course.lessons().stream().map(Lesson::id).toList();
    }

    private static List<String> titles(Course course) {
        return course.lessons().stream().map(Lesson::title).toList();
    }

    private static LessonId id(Course course, String title) {
        return course.lessons().stream()
                .filter(lesson -> lesson.title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static String words(Course course, LessonId lesson) {
        return course.lesson(lesson).orElseThrow().blocks().stream()
                .map(Block::text)
                .collect(Collectors.joining("\n"));
    }

    private static Course compiled(String text) {
        var origin = Origin.ofFile("عن الديوان", Language.ARABIC, "ديوان.txt", LocalDate.of(2026, 11, 24));
        return Compiling.compile(
                        new CourseId("diwan"), document(text), Decisions.usual("عن الديوان", Language.ARABIC, origin))
                .orElseThrow();
    }

    private static SourceDocument document(String text) {
        return new SourceDocument(text, Language.ARABIC);
    }
}
