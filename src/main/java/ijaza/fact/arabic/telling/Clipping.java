package ijaza.fact.arabic.telling;

import ijaza.fact.Doubt;
import ijaza.fact.page.Reading;
import ijaza.text.Blanks;
import ijaza.text.Folding;
import ijaza.text.Span;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/** Cuts a stretch of text off before its first doubt, back to where a phrase ends. */
public final class Clipping {

    private static final Set<String> PHRASE_OPENERS = Set.of(
            "في", "من", "الي", "علي", "عن", "مع", "بين", "عبر", "خلال", "لدي", "بعد", "قبل", "او", "ثم", "الذي",
            "التي");
    private static final int FEWEST_WORDS = 4;

    private Clipping() {}

    /** The sound beginning, if enough of it is left to say something. */
    public static Optional<Span> beforeDoubt(Reading reading, Span span) {
        var doubt = reading.doubts().stream()
                .map(Doubt::span)
                .filter(span::overlaps)
                .min(Comparator.comparingInt(Span::start));
        return doubt.isEmpty()
                ? Optional.of(span)
                : clipped(reading.page().text(), span.start(), doubt.get().start());
    }

    private static Optional<Span> clipped(String text, int start, int doubt) {
        var words = Blanks.strip(text, start, Math.max(start, doubt)).stream().toList();
        var end = words.isEmpty() ? start : words.getFirst().end();
        for (var i = end; i > start; i--) {
            if (Blanks.isBlank(text.charAt(i - 1))
                    && PHRASE_OPENERS.contains(
                            Folding.fold(text.substring(i, end)).split(" ", 2)[0])) {
                end = i;
                break;
            }
        }
        var sound = Blanks.strip(text, start, end);
        return sound.filter(span -> Folding.fold(span.of(text)).split(" ").length >= FEWEST_WORDS);
    }
}
