package ijaza.edge.print;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/** The table by which a reader of the PDF gets the words back from the glyphs. */
final class ToUnicode {

    private static final int BLOCK = 100;
    private static final HexFormat HEX = HexFormat.of();
    private static final String HEAD = """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """;
    private static final String FOOT = """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """;

    private ToUnicode() {}

    static byte[] of(List<Slot> slots) {
        var map = new StringBuilder(HEAD);
        for (int from = 0; from < slots.size(); from += BLOCK) {
            int to = Math.min(slots.size(), from + BLOCK);
            map.append(to - from).append(" beginbfchar\n");
            for (int i = from; i < to; i++) {
                var character = HEX.formatHex(slots.get(i).character().getBytes(StandardCharsets.UTF_16BE));
                map.append('<')
                        .append(HEX.toHexDigits((char) (i + 1)))
                        .append("> <")
                        .append(character)
                        .append(">\n");
            }
            map.append("endbfchar\n");
        }
        return map.append(FOOT).toString().getBytes(StandardCharsets.US_ASCII);
    }
}
