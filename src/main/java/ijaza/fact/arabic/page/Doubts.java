package ijaza.fact.arabic.page;

import ijaza.fact.Doubt;
import ijaza.fact.Doubt.Reason;
import ijaza.fact.arabic.words.Dates;
import ijaza.fact.arabic.words.DoubledWords;
import ijaza.fact.arabic.words.Words;
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
                .flatMap(Doubts::doubledWords)
                .map(span -> new Doubt(span, Reason.DOUBLED_WORD));
        var dates = page.sentences().stream()
                .flatMap(Doubts::disagreeingDates)
                .map(span -> new Doubt(span, Reason.DATE_DISAGREES));
        var strays = StrayBodies.in(page).map(span -> new Doubt(span, Reason.STRAY_BODY));
        var counts = AnnouncedList.in(page)
                .filter(AnnouncedList::disagrees)
                .map(list -> new Doubt(list.opening().span("number", "list"), Reason.COUNT_DISAGREES));
        return Stream.of(doubled, dates, strays, counts)
                .flatMap(found -> found)
                .sorted(Comparator.comparingInt(doubt -> doubt.span().start()))
                .distinct()
                .toList();
    }

    /** Neighbours of one stem, such as «القدرة القدرات». */
    private static Stream<Span> doubledWords(Sentence sentence) {
        return DoubledWords.in(Words.of(sentence.folded())).map(sentence::source);
    }

    /** Dates whose two names of the month differ, or whose day does not exist. */
    private static Stream<Span> disagreeingDates(Sentence sentence) {
        return Dates.in(sentence.folded()).stream()
                .filter(Dates.Found::doubtful)
                .map(found -> sentence.source(found.span()));
    }
}
