package ijaza.fact.english.page;

import ijaza.fact.Doubt;
import ijaza.fact.Doubt.Reason;
import ijaza.fact.english.words.Dates;
import ijaza.fact.english.words.DoubledWords;
import ijaza.fact.page.Page;
import ijaza.fact.page.Sentence;
import ijaza.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds where the document itself seems mistaken, by general marks. */
public final class Doubts {

    private Doubts() {}

    public static List<Doubt> in(Page page) {
        var doubled = page.sentences().stream()
                .flatMap(sentence -> DoubledWords.in(sentence.folded()).map(sentence::source))
                .map(span -> new Doubt(span, Reason.DOUBLED_WORD));
        var dates = page.sentences().stream()
                .flatMap(Doubts::disagreeingDates)
                .map(span -> new Doubt(span, Reason.DATE_DISAGREES));
        var counts = AnnouncedList.in(page)
                .filter(AnnouncedList::disagrees)
                .map(list -> new Doubt(list.opening().span("number", "list"), Reason.COUNT_DISAGREES));
        return Stream.of(doubled, dates, counts)
                .flatMap(found -> found)
                .sorted(Comparator.comparingInt(doubt -> doubt.span().start()))
                .distinct()
                .toList();
    }

    /** Dates that no calendar has, or not on that day of the week. */
    private static Stream<Span> disagreeingDates(Sentence sentence) {
        return Dates.in(sentence.folded()).stream()
                .filter(found -> found.date().isEmpty())
                .map(found -> sentence.source(found.span()));
    }
}
