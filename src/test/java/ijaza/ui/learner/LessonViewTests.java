package ijaza.ui.learner;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.HasDynamicTitle;
import ijaza.course.Block;
import ijaza.course.Lesson;
import ijaza.course.SampleCourse;
import ijaza.text.Span;
import ijaza.ui.Paths;
import ijaza.ui.kit.Reading;
import ijaza.usecase.learner.ReadLesson;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LessonViewTests extends LearnersTest {

    @Autowired
    private ReadLesson lessons;

    @Test
    void showsTheSourcesWordsInTheirDirection() {
        navigate(path(), LessonView.class);

        var reading = find(Reading.class).single();
        assertThat(reading.getElement().getAttribute("dir")).isEqualTo("rtl");
        assertThat(words(reading).replace(" ", "")).isEqualTo(wordsOfLesson().replaceAll("\\s", ""));
    }

    @Test
    void namesTheTabAfterTheLesson() {
        navigate(path(), LessonView.class);

        assertThat(((HasDynamicTitle) getCurrentView()).getPageTitle()).isEqualTo("القنوات – إجازة");
    }

    @Test
    void whoHasReadItGoesOnToItsQuiz() {
        navigate(path(), LessonView.class);

        test(find(NativeButton.class).withText("تمت القراءة").single()).click();

        assertThat(getCurrentView()).isInstanceOf(QuizView.class);
        assertThat(lessons.open(SampleCourse.ID, SampleCourse.CANALS, null)
                        .orElseThrow()
                        .read())
                .isTrue();
    }

    @Test
    void highlightsJustTheSpanThatIsAskedFor() {
        var span = lesson().blocks().getFirst().span();
        var first = new Span(span.start(), span.start() + 4);

        navigateWith(Map.of(Paths.SPAN_PARAMETER, first.start() + "-" + first.end()));

        var mark = find(Reading.class)
                .single()
                .getElement()
                .getChild(0)
                .getChildren()
                .filter(child -> child.getTag().equals("mark"))
                .findFirst();
        assertThat(mark.orElseThrow().getTextRecursively())
                .isEqualTo(first.of(SampleCourse.course().source()));
    }

    @Test
    void nonsenseInTheQueryHighlightsNothing() {
        navigateWith(Map.of(Paths.SPAN_PARAMETER, "9-1", Paths.FROM_PARAMETER, "ليس رقماً"));

        assertThat(find(Reading.class).single().getElement().getOuterHTML()).doesNotContain("<mark");
    }

    private void navigateWith(Map<String, String> query) {
        com.vaadin
                .flow
                .component
                .UI
                .getCurrent()
                .navigate(path(), com.vaadin.flow.router.QueryParameters.simple(query));
        roundTrip();
    }

    private static String path() {
        return Paths.lesson(SampleCourse.ID, SampleCourse.CANALS);
    }

    private static Lesson lesson() {
        return SampleCourse.course().lesson(SampleCourse.CANALS).orElseThrow();
    }

    private static String wordsOfLesson() {
        return lesson().blocks().stream().map(Block::text).collect(Collectors.joining());
    }
}
