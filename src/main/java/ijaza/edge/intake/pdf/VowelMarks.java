package ijaza.edge.intake.pdf;

import java.lang.Character.UnicodeScript;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/** Puts marks that are drawn as glyphs of their own onto their letters: when they are drawn says more than where. */
final class VowelMarks {

    private VowelMarks() {}

    static List<Glyph> onLetters(List<Glyph> drawn) {
        var letters = new ArrayList<Glyph>();
        var waiting = new ArrayDeque<Glyph>();
        for (var i = 0; i < drawn.size(); i++) {
            var glyph = drawn.get(i);
            if (!glyph.isMark()) {
                letters.add(waiting.stream().reduce(glyph, Glyph::with));
                waiting.clear();
            } else if (isNear(glyph, next(drawn, i)) && isDrawnBeforeItsLetter(glyph, letters, next(drawn, i))) {
                waiting.push(glyph);
            } else if (!letters.isEmpty() && isNear(glyph, letters.getLast())) {
                letters.set(letters.size() - 1, letters.getLast().with(glyph));
            }
        }
        return letters;
    }

    /** An Arabic word that is drawn from left to right comes with each mark before its letter. */
    private static boolean isDrawnBeforeItsLetter(Glyph mark, List<Glyph> before, Glyph next) {
        if (next.isMark() || next.isBlank() || UnicodeScript.of(mark.text().codePointAt(0)) == UnicodeScript.LATIN) {
            return false;
        }
        var isArabic = next.text().codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.ARABIC);
        var last = before.isEmpty() ? null : before.getLast();
        return isArabic
                && (last == null
                        || last.isBlank()
                        || Math.abs(last.y() - next.y()) > next.size()
                        || next.x() > last.x());
    }

    /** What stands alone is no mark but something unseen, such as a mark of direction. */
    private static boolean isNear(Glyph mark, Glyph letter) {
        return Math.abs(mark.y() - letter.y()) < letter.size()
                && mark.x() - letter.right() < letter.size()
                && letter.x() - mark.right() < letter.size()
                && letter.text().codePoints().anyMatch(Character::isLetter);
    }

    private static Glyph next(List<Glyph> drawn, int at) {
        for (var i = at + 1; i < drawn.size(); i++) {
            if (!drawn.get(i).isMark()) {
                return drawn.get(i);
            }
        }
        return drawn.get(at);
    }
}
