package ijaza.edge.print;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Cuts a shaped run into one slot a character, so that each character can be read out of the page again: a mark takes a
 * little of its base's width, the letters of a ligature share its width, and no outline moves.
 */
final class SlotCutter {

    private static final int MARK_WIDTH = 120;

    private final ShapedRun shaped;
    private final boolean rightToLeft;
    private final List<Cell> cells = new ArrayList<>();

    private SlotCutter(ShapedRun shaped, boolean rightToLeft) {
        this.shaped = shaped;
        this.rightToLeft = rightToLeft;
    }

    /** The slots of a run from left to right. */
    static List<Slot> cut(String line, Run run, ShapedRun shaped) {
        var cutter = new SlotCutter(shaped, run.rightToLeft());
        cutter.read(line, run);
        return cutter.slots();
    }

    private void read(String line, Run run) {
        for (int at = run.start(); at < run.end(); ) {
            int character = line.codePointAt(at);
            int end = at + Character.charCount(character);
            if (!Letters.isFormat(character)) {
                cells.add(new Cell(Character.toString(character), shaped.madeFor(at, end)));
            }
            at = end;
        }
    }

    private List<Slot> slots() {
        var groups = groups();
        if (rightToLeft) {
            Collections.reverse(groups);
        }
        var slots = new ArrayList<Slot>();
        int pen = 0;
        for (int i = 0; i < groups.size(); i++) {
            int next = i + 1 < groups.size() ? Math.max(pen, left(groups.get(i + 1), pen)) : shaped.advance();
            slots.addAll(share(groups.get(i), pen, Math.max(pen, next)));
            pen = Math.max(pen, next);
        }
        return slots;
    }

    /** Each letter that has a glyph, with the marks and swallowed letters that follow it. */
    private List<List<Cell>> groups() {
        var groups = new ArrayList<List<Cell>>();
        for (var cell : cells) {
            if (groups.isEmpty() || (!cell.mark() && cell.inked())) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(cell);
        }
        return groups;
    }

    private static int left(List<Cell> group, int otherwise) {
        return group.getFirst().glyphs().stream()
                .mapToInt(ShapedRun.Glyph::x)
                .min()
                .orElse(otherwise);
    }

    private List<Slot> share(List<Cell> group, int from, int to) {
        var visual = rightToLeft ? group.reversed() : group;
        int marks = (int) group.stream().filter(Cell::mark).count();
        int letters = Math.max(1, group.size() - marks);
        int markWidth = Math.min(MARK_WIDTH, (to - from) / (group.size() + 1));
        int rest = to - from - marks * markWidth;
        var slots = new ArrayList<Slot>();
        int pen = from;
        for (var cell : visual) {
            int width = cell.mark() ? markWidth : rest / letters;
            slots.add(cell.at(pen, width));
            pen += width;
        }
        slots.add(slots.removeLast().spaced(to - pen));
        return slots;
    }

    /** A character with the glyphs that were made for it. */
    private record Cell(String character, List<ShapedRun.Glyph> glyphs) {

        boolean inked() {
            return !glyphs.isEmpty();
        }

        boolean mark() {
            return Letters.isMark(character.codePointAt(0));
        }

        Slot at(int pen, int width) {
            var parts = glyphs.stream()
                    .map(glyph -> new Slot.Part(glyph.id(), glyph.x() - pen, glyph.y()))
                    .toList();
            return new Slot(character, width, parts);
        }
    }
}
