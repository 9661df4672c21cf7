package ijaza.course.revision;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.course.revision.SourceChange.Added;
import ijaza.course.revision.SourceChange.Changed;
import ijaza.course.revision.SourceChange.Kept;
import ijaza.course.revision.SourceChange.Moved;
import ijaza.course.revision.SourceChange.Removed;
import ijaza.course.revision.Words.Part;
import ijaza.document.SourceDocument;
import ijaza.text.Language;
import ijaza.text.Span;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DifferenceTests {

    private static final String TITLE = "نشأة المركز\n\n";
    private static final String FOUNDED = "أُنشئ مركز الواحة للتدريب في عام 2009.";
    private static final String SEAT = "مقر المركز مدينة العين.";
    private static final String BOARD = "يدير المركز مجلس من تسعة أعضاء.";

    @Test
    void aDocumentAgainstItselfIsKeptWhole() {
        var same = difference(TITLE + FOUNDED + " " + SEAT, TITLE + FOUNDED + " " + SEAT);

        assertThat(same.isNone()).isTrue();
        assertThat(same.changes()).hasSize(3).hasOnlyElementsOfType(Kept.class);
    }

    @Test
    void aSentenceWithAnotherWordIsChangedAndItsNeighboursAreNot() {
        var changed = difference(TITLE + FOUNDED + " " + SEAT, TITLE + FOUNDED.replace("2009", "2010") + " " + SEAT);

        assertThat(said(changed)).containsExactly("kept", "changed", "kept");
        assertThat(changed.touches(place(changed.before(), "2009"))).isTrue();
        assertThat(changed.touches(place(changed.before(), SEAT))).isFalse();
        assertThat(changed.insteadOf(place(changed.before(), "2009")))
                .extracting(span -> span.of(changed.after().text()))
                .containsExactly(FOUNDED.replace("2009", "2010"));
    }

    @Test
    void newAndLostSentencesStandWhereTheyStood() {
        var other = difference(TITLE + FOUNDED + " " + SEAT, TITLE + BOARD + " " + FOUNDED);

        assertThat(said(other)).containsExactly("kept", "added", "kept", "removed");
    }

    @Test
    void aSentenceThatOnlyMovedTouchesNothing() {
        var moved = difference(TITLE + FOUNDED + " " + SEAT + " " + BOARD, TITLE + SEAT + " " + BOARD + " " + FOUNDED);

        assertThat(moved.isNone()).isTrue();
        var place = place(moved.before(), "2009");
        assertThat(moved.now(place)).contains(place(moved.after(), "2009"));
    }

    @Test
    void wordsAreMarkedOneByOne() {
        assertThat(Words.compare("مقر المركز مدينة العين.", "مقر المركز الجديد مدينة دبي."))
                .containsExactly(
                        new Part(Part.Kind.KEPT, "مقر المركز "),
                        new Part(Part.Kind.ADDED, "الجديد "),
                        new Part(Part.Kind.KEPT, "مدينة "),
                        new Part(Part.Kind.REMOVED, "العين."),
                        new Part(Part.Kind.ADDED, "دبي."));
    }

    @Test
    void aLongDocumentIsComparedByWhatIsUniqueInIt() {
        var before = IntStream.range(0, 6000).mapToObj(i -> i).toList();
        var after = IntStream.range(0, 6000).mapToObj(i -> i % 3 == 0 ? -i : i).toList();

        assertThat(Alignment.of(before, after)).hasSize(4001);
        assertThat(Alignment.of(before, before)).hasSize(6000);
        assertThat(Alignment.of(List.of(), before)).isEmpty();
    }

    private static Difference difference(String before, String after) {
        return Difference.of(new SourceDocument(before, Language.ARABIC), new SourceDocument(after, Language.ARABIC));
    }

    private static Span place(SourceDocument document, String words) {
        var at = document.text().indexOf(words);
        return new Span(at, at + words.length());
    }

    private static List<String> said(Difference difference) {
        return difference.changes().stream()
                .map(change -> switch (change) {
                    case Kept _ -> "kept";
                    case Moved _ -> "moved";
                    case Changed _ -> "changed";
                    case Removed _ -> "removed";
                    case Added _ -> "added";
                })
                .toList();
    }
}
