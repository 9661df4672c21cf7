package ijaza.edge.content;

import ijaza.document.Mark;
import ijaza.document.Passage;
import ijaza.document.SourceDocument;
import ijaza.text.Language;
import ijaza.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The marks of a source in {@code marks.txt}, a line each: kind, level and span, such as {@code heading 2 120-145}. */
final class MarksFile {

    static final String FILE = "marks.txt";

    private static final Pattern MARK = Pattern.compile("([a-z-]+) (\\d{1,4}) (\\d{1,9})-(\\d{1,9})");

    private MarksFile() {}

    static String write(List<Mark> marks) {
        return marks.stream()
                .map(mark -> "%s %d %d-%d\n"
                        .formatted(
                                mark.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                                mark.level(),
                                mark.span().start(),
                                mark.span().end()))
                .collect(Collectors.joining());
    }

    /** The source with its marks; each must lie in it behind the one before. */
    static SourceDocument read(String file, String source, Language language) throws Malformed {
        var lines = file.lines().toList();
        var marks = new ArrayList<Mark>();
        for (var i = 0; i < lines.size(); i++) {
            try {
                marks.add(mark(lines.get(i)));
            } catch (IllegalArgumentException invalid) {
                throw new Malformed(i + 1, String.valueOf(invalid.getMessage()));
            }
        }
        try {
            return new SourceDocument(source, language, marks);
        } catch (IllegalArgumentException invalid) {
            throw new Malformed(1, String.valueOf(invalid.getMessage()));
        }
    }

    private static Mark mark(String line) {
        var parts = MARK.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "a mark is a kind, a level and a span, such as heading 2 120-145: " + line);
        }
        var kind = Passage.Kind.valueOf(parts.group(1).toUpperCase(Locale.ROOT).replace('-', '_'));
        var span = new Span(Integer.parseInt(parts.group(3)), Integer.parseInt(parts.group(4)));
        return new Mark(kind, Integer.parseInt(parts.group(2)), span);
    }
}
