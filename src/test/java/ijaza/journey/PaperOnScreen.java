package ijaza.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import ijaza.question.Matching;
import ijaza.question.MultipleChoice;
import ijaza.question.Ordering;
import ijaza.question.Question;
import ijaza.question.Response;
import ijaza.question.SingleChoice;
import ijaza.question.TrueFalse;
import ijaza.ui.kit.RichText;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/** A quiz as it stands in the browser, answered by what its page offers. */
final class PaperOnScreen {

    private final Screen screen;

    PaperOnScreen(Screen screen) {
        this.screen = screen;
    }

    PaperOnScreen atQuestion(int number) {
        assertThat(position()).hasText(Pattern.compile(name(number) + "(\\D|$)"));
        return this;
    }

    int size() {
        return numbers().count();
    }

    Question question() {
        return Key.asked(screen.page().locator("legend").first().innerText());
    }

    /** Answers the question that is shown rightly, and waits until the page says that the answer is saved. */
    void answerRightly() {
        answerUnheard();
        assertSaved();
    }

    /** Answers rightly, whether or not a server hears it. */
    void answerUnheard() {
        var question = question();
        give(question, question.rightResponse());
    }

    /** Answers everything, looks at the first question of each kind on the way, and hands the paper in. */
    void lookAndAnswerAll(String name) {
        var seen = new HashSet<Class<?>>();
        for (var number = 1; number <= size(); number++) {
            var question = atQuestion(number).question();
            answerRightly();
            if (seen.add(question.getClass())) {
                screen.look(name + "-" + question.getClass().getSimpleName());
            }
            if (number < size()) {
                next();
            }
        }
        finish();
    }

    /** Answers everything rightly and hands the paper in. */
    void answerAll() {
        for (var number = 1; number <= size(); number++) {
            atQuestion(number).answerRightly();
            if (number < size()) {
                next();
            }
        }
        finish();
        screen.the(AriaRole.HEADING, "result.answers").waitFor();
    }

    void next() {
        screen.the(AriaRole.BUTTON, "paper.next").click();
    }

    void finish() {
        screen.the(AriaRole.BUTTON, "paper.finish").click();
    }

    /** Turns to a question by the list of their numbers. */
    PaperOnScreen turnTo(int number) {
        numbers().nth(number - 1).click();
        return atQuestion(number);
    }

    /** The browser's own patterns know no quoting, and these words need none. */
    void assertSaved() {
        var saved = Pattern.compile(screen.say("paper.saved", "@").replace("@", "\\d\\d:\\d\\d"));
        assertThat(screen.page().getByText(saved)).isVisible();
    }

    /** What is chosen, joined, put in order or typed at the question that is shown. */
    String given() {
        return String.valueOf(screen.page().locator("ijaza-paper").evaluate("""
                paper => JSON.stringify([...paper.shadowRoot.querySelectorAll('input, select, .item')].map(field =>
                    field.checked || (field.type === 'text' ? field.value
                        : field.tagName === 'SELECT' ? field.selectedOptions[0].text : field.innerText)))"""));
    }

    private void give(Question question, Response response) {
        switch (response) {
            case Response.Chosen(var options) ->
                options.forEach(option -> option(texts(question).get(option)).check());
            case Response.Matched(var rights) -> join((Matching) question, rights);
            case Response.Ordered(var items) -> arrange((Ordering) question, items);
            case Response.Typed(var text) -> type(text);
            case Response.Unanswered _ -> throw new AssertionError("a key answers something");
        }
    }

    private List<String> texts(Question question) {
        return switch (question) {
            case SingleChoice q ->
                q.options().stream().map(option -> option.text()).toList();
            case MultipleChoice q ->
                q.options().stream().map(option -> option.text()).toList();
            case TrueFalse _ -> List.of("صواب", "خطأ");
            default -> throw new AssertionError("has no options: " + question);
        };
    }

    private Locator option(String text) {
        return screen.page().getByLabel(text, new Page.GetByLabelOptions().setExact(true));
    }

    private void join(Matching question, List<Integer> rights) {
        for (var row = 0; row < rights.size(); row++) {
            option(question.pairs().get(row).left())
                    .selectOption(new SelectOption()
                            .setLabel(RichText.isolated(question.rights().get(rights.get(row)))));
        }
    }

    private void arrange(Ordering question, List<Integer> items) {
        var shown = screen.page().locator("ol.order li");
        screen.the(AriaRole.BUTTON, "paper.keepOrder").click();
        for (var place = 0; place < items.size(); place++) {
            var text = question.items().get(items.get(place));
            while (!shown.nth(place).innerText().contains(text)) {
                shown.filter(new Locator.FilterOptions().setHasText(text))
                        .getByRole(AriaRole.BUTTON)
                        .first()
                        .click();
            }
        }
    }

    private void type(String text) {
        var field = screen.field("paper.answer");
        field.fill(text);
        field.press("Tab");
    }

    private Locator position() {
        return screen.page().locator("#position");
    }

    private Locator numbers() {
        return screen.the(AriaRole.NAVIGATION, "paper.questions").getByRole(AriaRole.BUTTON);
    }

    private String name(int number) {
        return screen.say("paper.name", number);
    }
}
