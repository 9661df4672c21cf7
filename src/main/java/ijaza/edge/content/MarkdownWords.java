package ijaza.edge.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BulletList;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The words of one block of Markdown and its line; whatever is not plain words is refused. */
record MarkdownWords(String text, int line) {

    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    static List<MarkdownWords> read(String markdown, int firstLine, List<Malformed> complaints) {
        var blocks = new Blocks(firstLine, complaints);
        PARSER.parse(markdown).accept(blocks);
        return blocks.found;
    }

    private static final class Blocks extends AbstractVisitor {

        private final List<MarkdownWords> found = new ArrayList<>();
        private final int firstLine;
        private final List<Malformed> complaints;
        private final StringBuilder words = new StringBuilder();

        Blocks(int firstLine, List<Malformed> complaints) {
            this.firstLine = firstLine;
            this.complaints = complaints;
        }

        @Override
        public void visit(Paragraph paragraph) {
            block(paragraph);
        }

        @Override
        public void visit(Heading heading) {
            block(heading);
        }

        private void block(Block block) {
            words.setLength(0);
            visitChildren(block);
            found.add(new MarkdownWords(words.toString(), line(block)));
        }

        @Override
        public void visit(Text text) {
            words.append(text.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            words.append('\n');
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            words.append('\n');
        }

        @Override
        public void visit(Link link) {
            var colon = link.getDestination().indexOf(':');
            var scheme = link.getDestination()
                    .substring(0, Math.max(colon, 0))
                    .strip()
                    .toLowerCase(Locale.ROOT);
            if (!SCHEMES.contains(scheme)) {
                refuse(link, "a link leads to http, https or mailto, not to " + link.getDestination());
            }
            visitChildren(link);
        }

        @Override
        public void visit(HtmlBlock html) {
            refuse(html, "raw HTML is not allowed");
        }

        @Override
        public void visit(HtmlInline html) {
            refuse(html, "raw HTML is not allowed");
        }

        @Override
        protected void visitChildren(Node parent) {
            for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
                switch (child) {
                    case Paragraph _, Heading _, OrderedList _, BulletList _, ListItem _ -> child.accept(this);
                    case Text _, SoftLineBreak _, HardLineBreak _, Emphasis _, StrongEmphasis _ -> child.accept(this);
                    case Link _, HtmlBlock _, HtmlInline _, LinkReferenceDefinition _ -> child.accept(this);
                    default -> refuse(child, "a lesson has headings, paragraphs and lists of words, nothing else");
                }
            }
        }

        private void refuse(Node node, String reason) {
            complaints.add(new Malformed(line(node), reason));
        }

        private int line(Node node) {
            var spans = node.getSourceSpans();
            return spans.isEmpty() ? firstLine : firstLine + spans.getFirst().getLineIndex();
        }
    }
}
