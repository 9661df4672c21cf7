package ijaza.fact.arabic;

import ijaza.document.Passage;
import ijaza.fact.page.Page;
import ijaza.text.Folding;
import ijaza.text.Span;
import java.util.List;
import java.util.regex.Pattern;

/** Passages that fill a page whose words are still to come: «لوريم إيبسوم», «هذا النص هو مثال ...». */
record Filler(List<Span> spans) {

    private static final Pattern MARKS =
            Pattern.compile("لوريم|ايبسوم|هذا النص هو مثال|نص تجريبي|نص شكلي|مولد النص العربي|lorem ipsum");

    static Filler in(Page page) {
        return new Filler(page.passages().stream()
                .map(Passage::span)
                .filter(span ->
                        MARKS.matcher(Folding.fold(span.of(page.text()))).find())
                .toList());
    }

    boolean covers(Span span) {
        return spans.stream().anyMatch(span::overlaps);
    }
}
