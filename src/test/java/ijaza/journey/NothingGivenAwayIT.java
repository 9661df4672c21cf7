package ijaza.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import ijaza.course.QuizId;
import ijaza.fact.FactId;
import ijaza.question.MultipleChoice;
import ijaza.question.Option;
import ijaza.question.Question;
import ijaza.question.SingleChoice;
import ijaza.question.TrueFalse;
import ijaza.text.Language;
import ijaza.ui.Paths;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No response before the submission holds a key, an explanation, or the name of a question or fact. */
class NothingGivenAwayIT {

    private static final QuizId QUIZ = QuizId.of(Key.COURSE.lessons().getFirst().id());

    @Test
    void beforeTheSubmission() {
        var product = Product.shared();
        try (var screen = Screen.wide(product, Language.ARABIC)) {
            var trainee = new Trainee(screen);
            trainee.register("خديجة المنصوري", "");
            var wire = new Wire(screen);
            for (var path : List.of(Paths.HOME, Paths.course(Key.COURSE.id()), Paths.quiz(Key.COURSE.id(), QUIZ))) {
                screen.open(path);
            }
            var paper = trainee.begin(QUIZ);
            var asked = paper.question();
            for (var number = 1; number < paper.size(); number++) {
                paper.atQuestion(number).answerRightly();
                paper.next();
            }
            paper.atQuestion(paper.size()).answerRightly();

            assertThat(wire.everything()).contains(asked.stem());
            assertThat(secrets()).noneMatch(wire.everything()::contains);

            paper.finish();
            screen.the(AriaRole.HEADING, "result.answers").waitFor();
            assertThat(screen.page().locator("main").innerText()).contains(asked.explanation());
        }
    }

    @Test
    void noAddressServesTheFilesOfTheCourse() {
        var product = Product.shared();
        try (var screen = Screen.wide(product, Language.ARABIC)) {
            new Trainee(screen).register("لمى الحربي", "");
            var course = Key.COURSE.id();
            for (var file : List.of("quizzes/" + course + "/final.gift", "lessons/" + course + "/facts.json")) {
                for (var folder :
                        List.of("", "ijaza/courses/", "BOOT-INF/classes/ijaza/courses/", "static/", "VAADIN/")) {
                    var response = screen.page().context().request().get(product.at(folder + file));
                    assertThat(response.text()).as(folder + file).doesNotContain("[id:", "\"evidence\"", "// [");
                }
            }
        }
    }

    private static Stream<String> secrets() {
        return Key.questions().stream().flatMap(NothingGivenAwayIT::secrets).filter(Objects::nonNull);
    }

    private static Stream<String> secrets(Question question) {
        var facts = question.grounds().facts().stream().map(FactId::value);
        var words = Stream.of(question.id().value(), question.explanation());
        return Stream.of(facts, words, remarks(question)).flatMap(parts -> parts);
    }

    private static Stream<String> remarks(Question question) {
        return switch (question) {
            case SingleChoice q -> q.options().stream().map(Option::feedback);
            case MultipleChoice q -> q.options().stream().map(Option::feedback);
            case TrueFalse q -> Stream.ofNullable(q.correction());
            default -> Stream.empty();
        };
    }
}
