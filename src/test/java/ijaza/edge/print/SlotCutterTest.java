package ijaza.edge.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cutting a line into characters changes nothing that the eye sees. */
class SlotCutterTest {

    @ParameterizedTest
    @ValueSource(strings = {Certificates.NAME, Certificates.VOWELLED_NAME, "لا إله إلّا الله", "الإرهاب"})
    void makesOneSlotACharacterAndMovesNoOutline(String line) {
        var run = new Run(0, line.length(), true);
        var shaped = Face.REGULAR.shaper().shape(line, run);

        var slots = SlotCutter.cut(line, run, shaped);

        var logical = new StringBuilder();
        slots.reversed().forEach(slot -> logical.append(slot.character()));
        assertThat(logical.toString()).isEqualTo(line);
        assertThat(slots).allSatisfy(slot -> assertThat(slot.advance()).isNotNegative());
        assertThat(slots.stream().mapToInt(Slot::advance).sum()).isEqualTo(shaped.advance());
        assertThat(outlines(slots)).containsExactlyInAnyOrderElementsOf(outlines(shaped));
    }

    private static List<Slot.Part> outlines(List<Slot> slots) {
        var outlines = new ArrayList<Slot.Part>();
        int pen = 0;
        for (var slot : slots) {
            for (var part : slot.parts()) {
                outlines.add(new Slot.Part(part.glyph(), part.dx() + pen, part.dy()));
            }
            pen += slot.advance();
        }
        return outlines;
    }

    private static List<Slot.Part> outlines(ShapedRun shaped) {
        return shaped.glyphs().stream()
                .map(glyph -> new Slot.Part(glyph.id(), glyph.x(), glyph.y()))
                .toList();
    }
}
