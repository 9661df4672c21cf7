package ijaza.edge.intake.pdf;

import ijaza.document.Obstacle;
import ijaza.edge.intake.page.NotReadable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The text layer of a file, judged page by page: those whose letters spell no words are left out. */
final class TextLayer {

    /** So many letters for one that cannot be read are nothing to speak of. */
    private static final int SOUND_LETTERS_A_LOST_ONE = 50;

    private final List<List<TextLine>> sound = new ArrayList<>();
    private int letters;
    private int lost;

    /**
     * @param unreadable how many glyphs stand for no letter that anybody knows
     */
    TextLayer(List<List<TextLine>> pages, int unreadable) {
        lost = unreadable;
        for (var page : pages) {
            var words = page.stream().map(TextLine::words).collect(Collectors.joining("\n"));
            if (Plausibility.isGarbled(words)) {
                lost += words.length();
            } else {
                letters += words.length();
                sound.add(page);
            }
        }
    }

    List<List<TextLine>> soundPages(boolean hasPictures) throws NotReadable {
        if (letters == 0 && lost == 0) {
            throw new NotReadable(hasPictures ? Obstacle.SCAN : Obstacle.NO_TEXT);
        }
        if (lost > letters) {
            throw new NotReadable(Obstacle.GARBLED);
        }
        return sound;
    }

    boolean isDoubtful() {
        return lost * SOUND_LETTERS_A_LOST_ONE > letters;
    }
}
