package ijaza.fact.english.page;

import ijaza.fact.page.Hit;
import ijaza.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The points of a list inside a sentence, where it can be cut in one way only and has as many as were announced. */
final class CountedPoints {

    private static final Pattern SEMICOLON = Pattern.compile(";,? (?:and )?");
    private static final Pattern COMMA = Pattern.compile(", (?:and )?");
    private static final Pattern COMMA_OR_AND = Pattern.compile(", | and ");

    private CountedPoints() {}

    /** None where it has another number of points, or where nobody can say which "and" parts two of them. */
    static List<Span> of(Hit hit, int announced) {
        var words = hit.signed("points");
        var last = words.substring(words.lastIndexOf(", ") + 1);
        var cut = words.contains("; ") ? SEMICOLON : words.contains(", and ") ? COMMA : COMMA_OR_AND;
        var isClear = cut != COMMA_OR_AND || words.split(" and ", -1).length == 2 && last.contains(" and ");
        var points = cut(hit, words, cut);
        return isClear && points.size() == announced ? points : List.of();
    }

    private static List<Span> cut(Hit hit, String words, Pattern cut) {
        var points = new ArrayList<Span>();
        var from = 0;
        for (var match = cut.matcher(words); match.find(); from = match.end()) {
            if (match.start() > from) {
                points.add(hit.span("points", from, match.start()));
            }
        }
        if (from < words.length()) {
            points.add(hit.span("points", from, words.length()));
        }
        return points;
    }
}
