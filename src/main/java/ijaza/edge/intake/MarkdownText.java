package ijaza.edge.intake;

import ijaza.document.Obstacle;
import ijaza.document.SourceDocument;
import ijaza.edge.intake.html.WebPage;
import ijaza.edge.intake.page.NotReadable;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Reads Markdown as the page that it stands for. */
final class MarkdownText {

    private static final List<TablesExtension> EXTENSIONS = List.of((TablesExtension) TablesExtension.create());
    private static final int DEEPEST = 100;
    private static final int MOST_LINES = 200_000;
    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();
    private static final HtmlRenderer PAGE =
            HtmlRenderer.builder().extensions(EXTENSIONS).build();
    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A\uFEFF?---\\R(?s:.{0,10000}?)\\R(?:---|\\.\\.\\.)\\R");

    private MarkdownText() {}

    static SourceDocument read(String text) throws NotReadable {
        if (text.chars().filter(c -> c == '\n').count() > MOST_LINES) {
            throw new NotReadable(Obstacle.TOO_MUCH_WORK);
        }
        var page = PAGE.render(PARSER.parse(FRONT_MATTER.matcher(text).replaceFirst("")));
        return WebPage.fragment(page);
    }
}
