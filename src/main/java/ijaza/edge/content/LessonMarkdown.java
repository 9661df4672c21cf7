package ijaza.edge.content;

import ijaza.course.Block;
import ijaza.course.Lesson;
import ijaza.course.LessonId;
import ijaza.course.LessonTitles;
import ijaza.document.Passage;
import ijaza.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A lesson as a Markdown file: its front matter names the span of each block, its body holds their words, and both
 * must agree with the source.
 */
final class LessonMarkdown {

    private static final Pattern FRONT_MATTER = Pattern.compile("(?s)---\n(.*?\n)---\n");
    private static final Pattern BLOCK = Pattern.compile("([a-z-]+) (\\d+)-(\\d+)");
    private static final Pattern MARKDOWN = Pattern.compile("(?m)[\\\\`*_\\[\\]<>&!]|^ *(?:[#+=~-]|\\d+(?=[.)]))");

    private LessonMarkdown() {}

    /** Whose words a title is that the source does not have. */
    private static final String TITLED_BY = "title-by";

    private static final String AUTHOR = "author";

    static String write(Lesson lesson, String source) {
        var spans = lesson.blocks().stream()
                .map(block -> "  - " + name(block.kind()) + " " + block.span().start() + "-"
                        + block.span().end() + "\n")
                .collect(Collectors.joining());
        var by = LessonTitles.isOf(lesson.title(), source) ? "" : TITLED_BY + ": " + AUTHOR + "\n";
        return "---\ntitle: " + YamlLines.quoted(lesson.title()) + "\n" + by + "blocks:\n" + spans + "---\n"
                + body(lesson.blocks());
    }

    private static String body(List<Block> blocks) {
        var body = new StringBuilder();
        var item = 0;
        for (var block : blocks) {
            item = block.kind() == Passage.Kind.LIST_ITEM ? item + 1 : 0;
            var mark = switch (block.kind()) {
                case LIST_ITEM -> item + ". ";
                case HEADING -> "## ";
                default -> "";
            };
            body.append(item > 1 ? "" : "\n")
                    .append(mark)
                    .append(block.kind() == Passage.Kind.HEADING ? heading(block.text()) : escape(block.text()))
                    .append('\n');
        }
        return body.toString();
    }

    /** A heading is one line, and does not end as Markdown ends one. */
    private static String heading(String text) {
        var line = escape(words(text));
        return line.endsWith("#") ? line.substring(0, line.length() - 1) + "\\#" : line;
    }

    /** Marks what Markdown would take for its own; a number that opens a line is marked at its point. */
    private static String escape(String text) {
        return MARKDOWN.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        Character.isDigit(found.group().charAt(found.group().length() - 1))
                                ? found.group() + "\\"
                                : "\\" + found.group()));
    }

    private static String name(Passage.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads a lesson against its source; every difference is a complaint. */
    static Lesson read(LessonId id, String file, String source, List<Malformed> complaints) throws Malformed {
        var front = FRONT_MATTER.matcher(file);
        if (!front.lookingAt()) {
            throw new Malformed(1, "a lesson begins with its front matter between two lines of ---");
        }
        var yaml = YamlNode.read(front.group(1), 2);
        var title = yaml.text("title");
        if (!LessonTitles.isOf(title, source) && !AUTHOR.equals(yaml.optional(TITLED_BY, by -> by))) {
            complaints.add(new Malformed(1, "the title is not in the source: " + title));
        }
        var spans = yaml.list("blocks", entry -> span(entry, source));
        var firstLine = (int) front.group().chars().filter(c -> c == '\n').count() + 1;
        var words = MarkdownWords.read(file.substring(front.end()), firstLine, complaints);
        compare(spans, words, complaints);
        return new Lesson(id, title, spans);
    }

    private static Block span(String entry, String source) {
        var parts = BLOCK.matcher(entry);
        if (!parts.matches()) {
            throw new IllegalArgumentException("a block is a kind and a span, such as paragraph 120-345: " + entry);
        }
        var kind = Passage.Kind.valueOf(parts.group(1).toUpperCase(Locale.ROOT).replace('-', '_'));
        var start = Integer.parseInt(parts.group(2));
        var end = Integer.parseInt(parts.group(3));
        if (start >= end || end > source.length()) {
            throw new IllegalArgumentException("the span lies outside the source: " + entry);
        }
        return new Block(kind, new Span(start, end), source.substring(start, end));
    }

    /** Markdown ends and begins lines where it likes. */
    private static String words(String text) {
        return text.replaceAll("[ \\t\\r\\n]+", " ").strip();
    }

    private static void compare(List<Block> blocks, List<MarkdownWords> words, List<Malformed> complaints) {
        for (var i = 0; i < Math.min(blocks.size(), words.size()); i++) {
            if (!words(words.get(i).text()).equals(words(blocks.get(i).text()))) {
                complaints.add(new Malformed(
                        words.get(i).line(),
                        "the words differ from the span " + name(blocks.get(i).kind()) + " "
                                + blocks.get(i).span().start() + "-"
                                + blocks.get(i).span().end() + " of the source"));
            }
        }
        if (blocks.size() != words.size()) {
            complaints.add(new Malformed(
                    1, "the front matter names %d blocks, the body has %d".formatted(blocks.size(), words.size())));
        }
    }
}
