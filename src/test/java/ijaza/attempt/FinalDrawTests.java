package ijaza.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.course.Course;
import ijaza.course.CourseFormat.Reading;
import ijaza.course.CourseId;
import ijaza.course.Quiz;
import ijaza.edge.content.CourseFolder;
import ijaza.edge.content.CourseShelf;
import ijaza.question.Question;
import ijaza.question.TrueFalse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The finals that learners of the committed Arabic course will really get, a hundred of them. */
class FinalDrawTests {

    private static final Course COURSE = course();
    private static final Quiz FINAL = COURSE.finalQuiz().orElseThrow();
    private static final History NOTHING = new History(Set.of(), Set.of());
    private static final List<List<Question>> FINALS = LongStream.range(0, 100)
            .mapToObj(seed -> questions(Draw.paper(COURSE, FINAL, NOTHING, seed)))
            .toList();

    @Test
    void allAreFull() {
        assertThat(FINALS).allSatisfy(questions -> assertThat(questions).hasSize(15));
    }

    @Test
    void allAskEveryLessonAtLeastTwice() {
        assertThat(FINALS)
                .allSatisfy(questions -> assertThat(questions.stream()
                                .collect(Collectors.groupingBy(FinalDrawTests::lesson, Collectors.counting()))
                                .values())
                        .hasSize(4)
                        .allMatch(count -> count >= 2));
    }

    @Test
    void allMixKindsAndForms() {
        assertThat(FINALS).allSatisfy(questions -> {
            assertThat(questions.stream()
                            .map(question -> question.grounds().kind())
                            .distinct())
                    .hasSizeGreaterThanOrEqualTo(8);
            assertThat(questions.stream()
                            .collect(Collectors.groupingBy(Object::getClass, Collectors.counting()))
                            .values())
                    .hasSizeGreaterThanOrEqualTo(3)
                    .allMatch(count -> count <= 8);
        });
    }

    @Test
    void noneLeavesMoreThanFourToTheTossOfACoin() {
        assertThat(FINALS)
                .allSatisfy(questions -> assertThat(questions)
                        .filteredOn(TrueFalse.class::isInstance)
                        .hasSizeLessThanOrEqualTo(4));
    }

    @Test
    void noneTellsAKeyInAnotherStem() {
        var cues = new Cues();
        assertThat(FINALS).allSatisfy(questions -> {
            for (var one : questions) {
                assertThat(questions)
                        .filteredOn(other -> other != one && cues.between(one, other) == Cues.IN_STEM)
                        .isEmpty();
            }
        });
    }

    @Test
    void secondTryAsksMostlyOtherQuestions() {
        var first = Draw.paper(COURSE, FINAL, NOTHING, 1);
        var second = Draw.paper(COURSE, FINAL, History.of(COURSE, List.of(first)), 2);

        assertThat(second.items().stream()
                        .filter(item -> first.items().stream()
                                .anyMatch(before -> before.question().equals(item.question()))))
                .hasSizeLessThanOrEqualTo(5);
    }

    private static List<Question> questions(Paper paper) {
        return paper.items().stream()
                .map(item -> FINAL.question(item.question()).orElseThrow())
                .toList();
    }

    private static String lesson(Question question) {
        return COURSE.lessonAt(question.grounds().evidence().getFirst().span())
                .orElseThrow()
                .id()
                .value();
    }

    private static Course course() {
        try {
            var shelved = CourseShelf.in(Path.of("")).stream()
                    .filter(one -> one.id().value().equals("unoct-about"))
                    .findFirst()
                    .orElseThrow();
            return ((Reading.Readable) new CourseFolder().read(new CourseId("unoct-about"), shelved.files())).course();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
