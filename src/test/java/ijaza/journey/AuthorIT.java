package ijaza.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import ijaza.text.Language;
import ijaza.ui.Paths;
import org.junit.jupiter.api.Test;

/** From a pasted text to a published course without a mouse; each screen is looked at as on a phone and on a desk. */
class AuthorIT {

    private static final String TEXT = """
            مركز الواحة للتدريب

            نشأة المركز

            أُنشئ مركز الواحة للتدريب في 3 آذار/مارس 2009. ويقع مقره في مدينة العين.

            لجان المركز

            أُنشئت لجنة المناهج في عام 2014، وهي تُعنى بمراجعة الكتب.

            مكتبة المركز

            أُنشئت مكتبة المركز في 12 أيلول/سبتمبر 2016.
            """;

    private static final String CARD = ".proposed";

    @Test
    void aTextBecomesAPublishedCourse() {
        try (var product = Product.fresh();
                var screen = Screen.wide(product, Language.ARABIC)) {
            new Instructor(screen).become(Instructor.linkIn(product.said()), "هند الكندي");
            var keys = new Keyboard(screen);
            paste(screen, keys);
            followAPassage(screen, keys);
            approveTheFirst(screen, keys);
            rewordTheSecond(screen, keys);
            breakTheEvidence(screen, keys);
            joinTwoLessons(screen, keys);
            setThePassMark(screen, keys);
            preview(screen, keys);
            publish(screen, keys);
        }
    }

    private static void paste(Screen screen, Keyboard keys) {
        screen.open(Paths.DESK);
        screen.look("author-desk");
        keys.to("textarea").type(TEXT);
        keys.toButton("desk.read").press("Enter");
        assertThat(screen.the(AriaRole.HEADING, "draft.proposed")).isVisible();
        screen.settle();
        screen.look("author-draft");
    }

    private static void followAPassage(Screen screen, Keyboard keys) {
        keys.to(".passage").press("ArrowDown", "ArrowDown", "Enter");
        assertThat(screen.page().locator(".passage[aria-current]")).containsText("أُنشئ مركز الواحة");
        assertThat(cards(screen).first()).containsText("2009");
        keys.toButton("draft.show-all").press("Enter");
        assertThat(focused(screen)).hasCount(1);
    }

    private static void approveTheFirst(Screen screen, Keyboard keys) {
        keys.press("p");
        assertThat(screen.page().locator(".passage mark:not([class])")).isInViewport();
        keys.press("a");
        assertThat(cards(screen).first()).containsText(screen.say("question.approved"));
        assertThat(cards(screen).nth(1)).isFocused();
    }

    private static void rewordTheSecond(Screen screen, Keyboard keys) {
        keys.press("e").to("textarea");
        screen.look("author-edit");
        keys.retype("سؤال بكلمات أخرى؟").toButton("edit.save").press("Enter");
        assertThat(cards(screen).nth(1)).containsText(screen.say("question.edited"));
        assertThat(cards(screen).nth(1)).isFocused();
    }

    /** The key of a question with options is written over; the gate says why that cannot stand. */
    private static void breakTheEvidence(Screen screen, Keyboard keys) {
        keys.press("Home");
        keys.pressUntil("ArrowDown", CARD + ":has(li.wrong + li.wrong)");
        var key = (Integer)
                focused(screen)
                        .evaluate(
                                "card => [...card.querySelectorAll('.proposed-answers > li')].findIndex(li => li.matches('.right'))");
        keys.press("e").to("textarea");
        for (var field = 0; field <= key; field++) {
            keys.press("Tab");
        }
        keys.retype("كلام لا تقوله الوثيقة").toButton("edit.save").press("Enter");
        assertThat(screen.page().getByRole(AriaRole.ALERT)).containsText("كلام لا تقوله الوثيقة");
        screen.look("author-refused");
        keys.press("Escape");
        assertThat(focused(screen)).hasCount(1);
    }

    private static void joinTwoLessons(Screen screen, Keyboard keys) {
        keys.backToButton("side.LESSONS").press("Enter");
        var lessons = screen.page().locator(".desk-list > li");
        var before = lessons.count();
        screen.look("author-lessons");
        keys.toButton("lessons.merge").press("Enter");
        assertThat(lessons).hasCount(before - 1);
        assertThat(lessons.first().locator("button:focus")).hasCount(1);
    }

    private static void setThePassMark(Screen screen, Keyboard keys) {
        keys.backToButton("draft.rules").press("Enter");
        var mark = screen.field("rules.pass").first();
        keys.to("vaadin-integer-field + vaadin-integer-field input");
        screen.look("author-rules");
        keys.retype("70").toButton("edit.save").press("Enter");
        keys.toButton("draft.rules").press("Enter");
        assertThat(mark).hasValue("70");
        keys.press("Escape");
    }

    private static void preview(Screen screen, Keyboard keys) {
        keys.backToButton("draft.preview").press("Enter");
        assertThat(screen.page().getByText(screen.say("preview.notice"))).isVisible();
        screen.settle();
        screen.look("author-preview");
        keys.toButton("preview.back").press("Enter");
        assertThat(screen.the(AriaRole.BUTTON, "draft.publish")).isVisible();
    }

    private static void publish(Screen screen, Keyboard keys) {
        screen.settle();
        keys.toButton("draft.publish").press("Enter");
        assertThat(screen.page().getByText(screen.say("draft.published", 1))).isVisible();
        screen.look("author-published");
    }

    private static Locator cards(Screen screen) {
        return screen.page().locator(CARD);
    }

    private static Locator focused(Screen screen) {
        return screen.page().locator(CARD + ":focus");
    }
}
