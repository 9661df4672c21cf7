package ijaza.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.course.SampleCourse;
import ijaza.question.Question;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TaskTests {

    @Test
    void showsOptionsInTheOrderOfThePaper() {
        var question = SampleCourse.everyKind().getFirst();

        var task = Task.of(question, new Paper.Item(question.id(), List.of(2, 1, 0)));

        assertThat(task)
                .isInstanceOfSatisfying(
                        Task.PickOne.class, asked -> assertThat(asked.options()).endsWith(SampleCourse.key(0)));
    }

    @Test
    void holdsNoIdNoFactNoExplanationAndNoRemark() {
        assertThat(SampleCourse.everyKind())
                .allSatisfy(question -> assertThat(shown(question).toString())
                        .doesNotContain(
                                question.id().value(),
                                question.grounds().facts().toString(),
                                question.explanation())
                        .doesNotContain("ليس ", "بل بعدها", "يوليه"));
    }

    private static Task shown(Question question) {
        var order = IntStream.range(0, question.shuffled()).boxed().toList();
        return Task.of(question, new Paper.Item(question.id(), order));
    }
}
