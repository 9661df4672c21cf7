package ijaza.fact.arabic.words;

import ijaza.text.Span;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the numbers and symbols by which the United Nations call papers: «1267 (1999)», «A/RES/60/288». */
final class PaperSymbols {

    private static final Pattern NUMBERED =
            Pattern.compile("(?<![0-9/])[0-9]{1,4} ?\\((?:[0-9]{4}|د(?:ا?ط?|ا)? ?- ?[0-9]{1,3})\\)");
    private static final Pattern SYMBOL = Pattern.compile(
            "(?<![a-z0-9/])(?:[a-z]+(?:/[a-z]+)*/[a-z0-9./-]*[0-9](?:/rev\\.[0-9])?|[0-9]{1,4}/[0-9]{1,4})(?![0-9/])");

    private PaperSymbols() {}

    static List<Span> numbered(String folded) {
        return in(NUMBERED, folded);
    }

    static List<Span> symbols(String folded) {
        return in(SYMBOL, folded);
    }

    private static List<Span> in(Pattern pattern, String folded) {
        return pattern.matcher(folded)
                .results()
                .map(match -> new Span(match.start(), match.end()))
                .toList();
    }
}
