package ijaza.edge.intake.html;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** How many letters each element of a page holds, and how many of them stand in links; counted in one walk. */
final class Weights implements NodeVisitor {

    private final Map<Node, Weight> weights = new IdentityHashMap<>();
    private int linksOpen;

    /** What one element weighs. */
    static final class Weight {

        private int letters;
        private int linked;
        private int links;

        /** Letters outside of links: what an article is made of. */
        int told() {
            return letters - linked;
        }

        int letters() {
            return letters;
        }

        int links() {
            return links;
        }

        boolean isMostlyLinks() {
            return linked * 2 > letters;
        }

        private void add(Weight child) {
            letters += child.letters;
            linked += child.linked;
            links += child.links;
        }
    }

    static Weights in(Element root) {
        var weights = new Weights();
        NodeTraversor.traverse(weights, root);
        return weights;
    }

    Weight of(Node element) {
        return weights.computeIfAbsent(element, _ -> new Weight());
    }

    @Override
    public void head(Node node, int depth) {
        if (isLink(node)) {
            linksOpen++;
            of(node).links++;
        }
        if (node instanceof TextNode text) {
            var letters = (int) text.getWholeText()
                    .codePoints()
                    .filter(Character::isLetterOrDigit)
                    .count();
            of(node).letters += letters;
            of(node).linked += linksOpen > 0 ? letters : 0;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (isLink(node)) {
            linksOpen--;
        }
        if (depth > 0 && node.parent() != null) {
            of(node.parent()).add(of(node));
        }
        if (node instanceof TextNode) {
            weights.remove(node);
        }
    }

    private static boolean isLink(Node node) {
        return node instanceof Element element && element.normalName().equals("a") && element.hasAttr("href");
    }
}
