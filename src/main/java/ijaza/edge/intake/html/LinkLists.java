package ijaza.edge.intake.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Lists of links before the first and after the last paragraph of an article, which lead elsewhere; others may be its points. */
final class LinkLists {

    private static final int LINKS = 3;
    private static final int LETTERS_OF_A_PARAGRAPH = 40;

    private LinkLists() {}

    static void removeFrom(Element root) {
        var weights = Weights.in(root);
        var blocks = new ArrayList<>(root.select("p, ul, ol, dl, table, h1, h2, h3, h4, h5, h6, div, section"));
        blocks.remove(root);
        removeLeading(blocks, weights);
        removeLeading(blocks.reversed(), weights);
    }

    private static void removeLeading(List<Element> blocks, Weights weights) {
        for (var block : blocks) {
            var weight = weights.of(block);
            if (weight.told() >= LETTERS_OF_A_PARAGRAPH && !block.normalName().matches("div|section")) {
                return;
            }
            if (weight.links() >= LINKS
                    && weight.isMostlyLinks()
                    && weight.told() < LETTERS_OF_A_PARAGRAPH
                    && !isAnnounced(block)) {
                block.remove();
            }
        }
    }

    private static boolean isAnnounced(Element block) {
        var before = block.previousElementSibling();
        return before != null && before.text().strip().endsWith(":");
    }
}
