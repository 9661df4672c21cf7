package ijaza.ui.author.draft;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.course.CourseArchive;
import ijaza.course.Coverage.LeftOut;
import ijaza.course.QuestionExchange;
import ijaza.course.QuizRules.KeysShown;
import ijaza.document.Caution;
import ijaza.document.Obstacle;
import ijaza.fact.Doubt;
import ijaza.fact.FactKind;
import ijaza.question.Grounding.Flaw;
import ijaza.question.Written;
import ijaza.text.Language;
import ijaza.ui.kit.Locales;
import ijaza.ui.kit.Texts;
import ijaza.usecase.author.Onlooker.Phase;
import ijaza.usecase.author.TakeInQuestions;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever the rooms can object to, an author reads in words. */
class AuthorTextsTests {

    private final Texts texts = new Texts();

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyObjectionAndEveryKindHasWords(Language language) {
        assertThat(keys())
                .allSatisfy(key -> assertThat(texts.text(key, Locales.of(language), "«»"))
                        .isNotBlank()
                        .doesNotContain(key));
    }

    private static Stream<String> keys() {
        return Stream.of(
                        named("obstacle.", Obstacle.values()),
                        named("omitted.", LeftOut.Reason.values()),
                        named("doubt.", Doubt.Reason.values()),
                        named("caution.", Caution.values()),
                        named("import.step.", Phase.values()),
                        named("gift.why.", QuestionExchange.LeftOut.Reason.values()),
                        named("write.form.", Written.Form.values()),
                        named("write.right.", Written.Form.values()),
                        named("rules.keys.", KeysShown.values()),
                        named("archive.", CourseArchive.Flaw.values()),
                        named("flaw.", Flaw.Reason.values()),
                        Stream.of(FactKind.values()).map(kind -> "kind." + kind.tag()),
                        Stream.of(
                                "kind.symbol", "kind.ordering", "kind." + Written.KIND, "kind." + TakeInQuestions.KIND))
                .flatMap(each -> each);
    }

    private static Stream<String> named(String prefix, Enum<?>[] values) {
        return Stream.of(values).map(value -> prefix + value.name());
    }
}
