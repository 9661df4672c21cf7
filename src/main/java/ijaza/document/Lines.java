package ijaza.document;

import ijaza.text.Blanks;
import ijaza.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The lines of a text that hold words, each knowing whether a blank line stands before it. */
record Lines(SourceDocument document, List<Line> all) {

    private static final Pattern BREAK = Pattern.compile("\\R");
    private static final int WRAPPED_AT_MOST = 100;
    private static final int LINES_OF_A_LIST = 3;
    private static final int WRAPPED_AT_LEAST = 50;

    /** A line without the space around it. */
    record Line(Span span, boolean opensBlock) {}

    static Lines of(SourceDocument document) {
        var text = document.text();
        var lines = new ArrayList<Line>();
        var breaks = BREAK.matcher(text);
        var start = 0;
        var opensBlock = true;
        while (start <= text.length()) {
            var isBreak = breaks.find();
            var words = Blanks.strip(text, start, isBreak ? breaks.start() : text.length());
            if (words.isPresent()) {
                lines.add(new Line(words.get(), opensBlock));
            }
            opensBlock = words.isEmpty();
            start = isBreak ? breaks.end() : text.length() + 1;
        }
        return new Lines(document, joined(document, lines));
    }

    /** Puts the lines of a paragraph together that was broken at a fixed width. */
    private static List<Line> joined(SourceDocument document, List<Line> lines) {
        var joined = new ArrayList<Line>();
        for (var i = 0; i < lines.size(); i++) {
            var first = lines.get(i);
            var end = first.span().end();
            var isList = first.opensBlock() && isListOfLines(document.text(), lines, i);
            while (isList && i + 1 < lines.size() && !lines.get(i + 1).opensBlock()) {
                joined.add(lines.get(i));
                i++;
                first = lines.get(i);
                end = first.span().end();
            }
            while (i + 1 < lines.size() && isWrapped(document, lines.get(i), lines.get(i + 1))) {
                i++;
                end = lines.get(i).span().end();
            }
            joined.add(new Line(new Span(first.span().start(), end), first.opensBlock()));
        }
        return List.copyOf(joined);
    }

    /** In a block of three lines or more that all begin with a capital no line goes on in the next. */
    private static boolean isListOfLines(String text, List<Line> lines, int first) {
        var end = first + 1;
        while (end < lines.size()
                && !lines.get(end).opensBlock()
                && Character.isUpperCase(text.charAt(lines.get(end).span().start()))) {
            end++;
        }
        return end - first >= LINES_OF_A_LIST
                && (end == lines.size() || lines.get(end).opensBlock());
    }

    private static boolean isWrapped(SourceDocument document, Line line, Line next) {
        var text = document.text();
        var length = line.span().length();
        return !next.opensBlock()
                && length >= WRAPPED_AT_LEAST
                && length <= WRAPPED_AT_MOST
                && !Shape.of(line.span().of(text)).isClosed()
                && Shape.of(next.span().of(text)).marker() == 0
                && !Shape.of(next.span().of(text)).opensWithYear()
                && document.mark(next.span()).isEmpty();
    }
}
