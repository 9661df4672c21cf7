package ijaza.edge.intake;

import java.util.regex.Pattern;

/** What shows that a text is meant as Markdown, whatever its file is called. */
final class MarkdownSigns {

    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +\\S");
    private static final Pattern OTHER =
            Pattern.compile("\\*\\*\\S[^*\n]{0,200}\\*\\*|\\[[^\\]\n]{1,200}]\\([^)\n]{1,500}\\)|(?m:^```)");
    private static final int LOOKED_AT = 100_000;

    private MarkdownSigns() {}

    static boolean areIn(String text) {
        var head = text.substring(0, Math.min(text.length(), LOOKED_AT));
        var headings = HEADING.matcher(head).results().limit(2).count();
        return headings > 1 || headings > 0 && OTHER.matcher(head).find();
    }
}
