package ijaza.edge.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One question as it stands in a GIFT file: the line of its first word, what its comments say, and its text. */
record GiftChunk(int line, String comments, String text) {

    /** Cuts a file at its blank lines; pieces of nothing but comments and categories are no questions. */
    static List<GiftChunk> cut(String file) {
        var chunks = new ArrayList<GiftChunk>();
        var lines = file.replace("\uFEFF", "").split("\r\n|\r|\n", -1);
        var from = 0;
        for (var i = 0; i <= lines.length; i++) {
            if (i == lines.length || lines[i].isBlank()) {
                gather(lines, from, i).ifPresent(chunks::add);
                from = i + 1;
            }
        }
        return chunks;
    }

    private static Optional<GiftChunk> gather(String[] lines, int from, int to) {
        var comments = new StringBuilder();
        var text = new StringBuilder();
        var line = 0;
        for (var i = from; i < to; i++) {
            var stripped = lines[i].strip();
            if (stripped.startsWith("//")) {
                comments.append(stripped).append('\n');
            } else if (!stripped.startsWith("$CATEGORY:")) {
                line = line == 0 ? i + 1 : line;
                text.append(lines[i]).append('\n');
            }
        }
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(new GiftChunk(line, comments.toString(), GiftText.hide(text.toString())));
    }

    Optional<String> note(String name) {
        return notes(name).stream().findFirst();
    }

    /** What stands in the comments as {@code [name:...]}, where a backslash keeps a closing bracket. */
    List<String> notes(String name) {
        var notes = new ArrayList<String>();
        var opening = "[" + name + ":";
        var at = comments.indexOf(opening);
        while (at >= 0) {
            var note = new StringBuilder();
            var i = at + opening.length();
            while (i < comments.length() && comments.charAt(i) != ']') {
                i += comments.charAt(i) == '\\' && i + 1 < comments.length() ? 1 : 0;
                note.append(comments.charAt(i++));
            }
            if (i < comments.length()) {
                notes.add(note.toString());
            }
            at = comments.indexOf(opening, i);
        }
        return notes;
    }
}
