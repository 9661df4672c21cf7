package ijaza.edge.intake.html;

import ijaza.document.Obstacle;
import ijaza.edge.intake.page.NotReadable;
import java.util.regex.Pattern;

/** Refuses pages whose tables stand in tables without end: parsing takes the square of their depth. */
final class Nesting {

    private static final Pattern SCOPES =
            Pattern.compile("<(/?)(?:table|object|applet|marquee|template)\\b", Pattern.CASE_INSENSITIVE);
    private static final int DEEPEST = 1000;

    private Nesting() {}

    static void refuse(String html) throws NotReadable {
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
