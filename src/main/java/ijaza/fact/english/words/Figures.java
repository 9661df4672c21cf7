package ijaza.fact.english.words;

import ijaza.fact.WrittenDate;
import ijaza.fact.page.Mention.Kind;
import ijaza.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what is written in figures: dates, resolutions by number and year, and the symbols of documents. */
final class Figures {

    private static final Pattern NUMBERED =
            Pattern.compile("(?<![0-9/])[0-9]{1,4} ?(?:[A-Z] ?)?\\((?:(?:1[89]|20)[0-9]{2}|[IVXLC]+)\\)");
    private static final Pattern SYMBOL =
            Pattern.compile("(?<![A-Za-z0-9/.])(?:[A-Z]+(?:/[A-Za-z]+)*/[A-Za-z0-9./-]*[0-9]"
                    + "(?:/Rev\\.[0-9])?|(?:E?S-)?[0-9]{1,3}/[0-9]{1,4})(?![0-9/A-Za-z])");

    private Figures() {}

    /** A date, a number or a symbol; earlier ones in the list go before later ones that overlap them. */
    record Figure(Kind kind, Span span, @Nullable WrittenDate date) {}

    static List<Figure> in(String folded) {
        var found = new ArrayList<Figure>();
        for (var date : Dates.in(folded)) {
            date.date().ifPresent(read -> found.add(new Figure(Kind.DATE, date.span(), read)));
        }
        if (folded.chars().noneMatch(Character::isDigit)) {
            return found;
        }
        add(found, Kind.NUMBERED, NUMBERED, folded);
        add(found, Kind.SYMBOL, SYMBOL, folded);
        return found;
    }

    private static void add(List<Figure> found, Kind kind, Pattern pattern, String folded) {
        for (var match = pattern.matcher(folded); match.find(); ) {
            found.add(new Figure(kind, new Span(match.start(), match.end()), null));
        }
    }
}
