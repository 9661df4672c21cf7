package ijaza.edge.intake;

import ijaza.document.Obstacle;
import ijaza.edge.intake.page.NotReadable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** The kinds of files that are read, told by their content. */
enum FileKind {
    TEXT("txt"),
    MARKDOWN("md"),
    HTML("html"),
    WORD("docx"),
    PDF("pdf");

    private static final int LOOKED_AT = 1024;
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final String ENCRYPTED_WORD = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e";

    private final String ending;

    FileKind(String ending) {
        this.ending = ending;
    }

    String ending() {
        return ending;
    }

    /** Which kind a file is of that need not be a text. */
    static FileKind of(String name, byte[] file) throws NotReadable {
        var head = new String(file, 0, Math.min(file.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        if (head.contains("%PDF-")) {
            return PDF;
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return WORD;
        }
        if (startsWithOle(file)) {
            var all = new String(file, StandardCharsets.ISO_8859_1);
            throw new NotReadable(all.contains(ENCRYPTED_WORD) ? Obstacle.ENCRYPTED : Obstacle.OLD_WORD);
        }
        if (head.startsWith("{\\rtf")) {
            throw new NotReadable(Obstacle.RICH_TEXT);
        }
        if (head.regionMatches(true, 0, "MIME-Version:", 0, 13) || head.contains("Snapshot-Content-Location:")) {
            throw new NotReadable(Obstacle.WEB_ARCHIVE);
        }
        return ofText(name, head.replace("\0", ""));
    }

    private static FileKind ofText(String name, String head) {
        if (HtmlSigns.areIn(head)) {
            return HTML;
        }
        var ending = name.toLowerCase(Locale.ROOT);
        return ending.endsWith(".md") || ending.endsWith(".markdown") ? MARKDOWN : TEXT;
    }

    private static boolean startsWithOle(byte[] file) {
        return file.length > OLE.length && Arrays.equals(file, 0, OLE.length, OLE, 0, OLE.length);
    }
}
