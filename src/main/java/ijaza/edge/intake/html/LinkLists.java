package ijaza.edge.intake.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Lists of links before the first and after the last paragraph of an article lead elsewhere; others may be its points. */
final class LinkLists {

    private static final int LINKS = 3;
    private static final int LETTERS_OF_A_PARAGRAPH = 40;

    private LinkLists() {}

    static void removeFrom(Element root) {
        var weights = Weights.in(root);
        var blocks = new ArrayList<>(root.select("p, ul, ol, dl, table, h1, h2, h3, h4, h5, h6, div, section, td"));
        blocks.remove(root);
        Set<Element> lists = Collections.newSetFromMap(new IdentityHashMap<>());
        findLeading(blocks, weights, lists);
        findLeading(blocks.reversed(), weights, lists);
        Pruning.prune(root, lists::contains);
    }

    private static void findLeading(List<Element> blocks, Weights weights, Set<Element> found) {
        for (var block : blocks) {
            var weight = weights.of(block);
            if (weight.told() >= LETTERS_OF_A_PARAGRAPH && !block.normalName().matches("div|section|td")) {
                return;
            }
            if (weight.links() >= LINKS
                    && weight.isMostlyLinks()
                    && weight.told() < LETTERS_OF_A_PARAGRAPH
                    && !isAnnounced(block)) {
                found.add(block);
            }
        }
    }

    private static boolean isAnnounced(Element block) {
        var before = block.previousElementSibling();
        return before != null && before.text().strip().endsWith(":");
    }
}
