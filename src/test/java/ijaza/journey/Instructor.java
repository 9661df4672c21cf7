package ijaza.journey;

import com.microsoft.playwright.options.AriaRole;
import ijaza.ui.Paths;
import java.util.regex.Pattern;

/** Somebody who teaches, at a window of their own. */
final class Instructor {

    private static final Pattern LINK = Pattern.compile("https?://\\S+/" + Paths.LINK + "/\\S+");

    private final Screen screen;

    Instructor(Screen screen) {
        this.screen = screen;
    }

    /** Makes an account by a link for instructors. */
    void become(String link, String name) {
        screen.page().navigate(link);
        screen.settle();
        screen.look("link");
        new Trainee(screen).fillAccount(name, "");
        screen.the(AriaRole.BUTTON, "register.submit").click();
        screen.assertInside();
        screen.settle();
    }

    /** The link for the first instructor among what the product has said on the terminal. */
    static String linkIn(String said) {
        var link = LINK.matcher(said);
        if (!link.find()) {
            throw new AssertionError("The terminal shows no link for the first instructor:\n" + said);
        }
        return link.group();
    }
}
