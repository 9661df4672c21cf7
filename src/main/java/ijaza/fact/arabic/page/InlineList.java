package ijaza.fact.arabic.page;

import ijaza.fact.page.Hit;
import ijaza.fact.page.Page;
import ijaza.text.Blanks;
import ijaza.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The points of a list that goes on in its paragraph: «أ) ... ب) ...», «1- ... 2- ...», «أولاً: ... ثانياً: ...». */
public final class InlineList {

    private static final Pattern MARKER = Pattern.compile(
            "(?<=[\\s\\p{Zs}:])(?:\\(?[أ-ي][)\\-–.]|\\(?[0-9٠-٩]{1,2} ?[)\\-–.]|(?:أولا|ثانيا|ثالثا|رابعا|خامسا|سادسا|سابعا|ثامنا)ً? ?[:،-])[\\s\\p{Zs}]*(?=\\p{L}{2})");
    private static final String CLOSING = "؛;.،, :";
    private static final int FEWEST = 2;
    private static final int FEWEST_LETTERS = 6;

    private InlineList() {}

    /** What follows the hit's words in its passage; nothing if there are not two points at least. */
    public static List<Span> points(Page page, Hit hit) {
        var text = page.text();
        var end = page.passages().get(hit.sentence().passage()).span().end();
        var start = hit.span("list").end();
        var starts = new ArrayList<Integer>();
        var ends = new ArrayList<Integer>();
        for (var marker = MARKER.matcher(text).region(start, end).useTransparentBounds(true); marker.find(); ) {
            starts.add(marker.end());
            ends.add(marker.start());
        }
        ends.add(end);
        var points = new ArrayList<Span>();
        for (var i = 0; i < starts.size(); i++) {
            var last = ends.get(i + 1);
            while (last > starts.get(i)
                    && (CLOSING.indexOf(text.charAt(last - 1)) >= 0 || Blanks.isBlank(text.charAt(last - 1)))) {
                last--;
            }
            if (last - starts.get(i) >= FEWEST_LETTERS) {
                points.add(new Span(starts.get(i), last));
            }
        }
        return points.size() >= FEWEST ? List.copyOf(points) : List.of();
    }
}
