package ijaza.edge.intake.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Takes elements out of a page all at once, since one by one would take the square of their number. */
final class Pruning {

    private Pruning() {}

    static void prune(Element root, Predicate<Element> unwanted) {
        Set<Node> cut = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<Element> parents = Collections.newSetFromMap(new IdentityHashMap<>());
        for (var element : root.getAllElements()) {
            var parent = element.parent();
            if (element != root && parent != null && unwanted.test(element)) {
                cut.add(element);
                parents.add(parent);
            }
        }
        for (var parent : parents) {
            var kept = parent.childNodes().stream()
                    .filter(child -> !cut.contains(child))
                    .toList();
            parent.empty().appendChildren(kept);
        }
    }
}
