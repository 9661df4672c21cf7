package ijaza.edge.intake.html;

import ijaza.document.Obstacle;
import ijaza.edge.intake.page.NotReadable;
import java.util.regex.Pattern;

/** Refuses pages of too many tags, and tables in tables without end, which take the square of their depth. */
final class Tags {

    private static final Pattern SCOPES =
            Pattern.compile("<(/?)(?:table|object|applet|marquee|template)\\b", Pattern.CASE_INSENSITIVE);
    private static final int DEEPEST = 1000;
    private static final int MOST = 400_000;

    private Tags() {}

    static void bound(String html) throws NotReadable {
        if (html.chars().filter(c -> c == '<').count() > MOST) {
            throw new NotReadable(Obstacle.TOO_MUCH_WORK);
        }
        var open = 0;
        var scopes = SCOPES.matcher(html);
        while (scopes.find()) {
            open += scopes.group(1).isEmpty() ? 1 : -1;
            if (open > DEEPEST) {
                throw new NotReadable(Obstacle.TOO_DEEP);
            }
        }
    }
}
