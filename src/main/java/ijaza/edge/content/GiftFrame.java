package ijaza.edge.content;

import ijaza.course.QuestionExchange.LeftOut.Reason;

/** The parts of one GIFT question: its name, its format, what stands before, in and after its braces, and its general feedback. */
record GiftFrame(int line, String title, GiftFormat format, String stem, String answers, String explanation) {

    private static final String BLANK = "______";
    private static final String GENERAL = "####";

    /** The name of a question that cannot be read any further. */
    static String title(GiftChunk chunk) {
        var text = chunk.text().strip();
        var end = text.startsWith("::") ? text.indexOf("::", 2) : -1;
        return end < 0 ? "" : GiftText.show(text.substring(2, end));
    }

    /** How to point out a question to whoever wrote it: by its name, or by its first words where it has none. */
    static String words(GiftChunk chunk) {
        var title = title(chunk);
        return title.isBlank()
                ? GiftText.show(chunk.text()
                        .split("\\{", 2)[0]
                        .strip()
                        .lines()
                        .findFirst()
                        .orElse(""))
                : title;
    }

    static GiftFrame of(GiftChunk chunk) throws Malformed {
        var line = chunk.line();
        var text = chunk.text().strip();
        var named = text.startsWith("::") && text.indexOf("::", 2) > 0;
        var marked = GiftFormat.of(named ? text.substring(text.indexOf("::", 2) + 2) : text, GiftFormat.MOODLE);
        var body = marked.hidden();
        var open = body.indexOf('{');
        var close = body.indexOf('}');
        if (open < 0 && close < 0) {
            throw new Malformed(line, Reason.DESCRIPTION);
        }
        if (open < 0 || close < open || body.indexOf('{', open + 1) >= 0 || body.indexOf('}', close + 1) >= 0) {
            throw new Malformed(line, "a question has one pair of braces");
        }
        var after = body.substring(close + 1);
        var words = after.isBlank() ? body.substring(0, open) : body.substring(0, open) + BLANK + after;
        var stem = new GiftFormat.Marked(marked.format(), words).words(line);
        if (stem.isEmpty()) {
            throw new Malformed(line, "the question has no stem");
        }
        var parts = body.substring(open + 1, close).split(GENERAL, 2);
        var explanation =
                parts.length == 2 ? GiftFormat.of(parts[1], marked.format()).words(line) : "";
        return new GiftFrame(line, title(chunk), marked.format(), stem, parts[0], explanation);
    }
}
