package ijaza.edge.intake.html;

import java.util.Comparator;
import org.jsoup.nodes.Element;

/** Finds the element that is the article: the one so called that holds enough of what the page tells, or where the text lies. */
final class Article {

    private static final String SO_CALLED =
            "article, main, [role=main], [itemprop=articleBody], #content, #main-content,"
                    + " #maincontent, #mw-content-text, #main, .entry-content, .post-content, .article-content, .article-body,"
                    + " .field--name-body, .node__content, .ms-rtestate-field, #DeltaPlaceHolderMain";
    /** An element is called the article rightly if it tells so much of what the page does, in percent. */
    private static final int ENOUGH = 25;
    /** One within it that tells so much of the same is the article more precisely. */
    private static final int NEARLY_ALL = 95;

    private Article() {}

    static Element in(Element body) {
        var weights = Weights.in(body);
        var called = body.select(SO_CALLED);
        var largest = called.stream()
                .max(Comparator.comparingInt(element -> weights.of(element).told()))
                .filter(element -> isAtLeast(ENOUGH, weights, element, body));
        return largest.flatMap(whole -> called.stream()
                        .filter(element -> isAtLeast(NEARLY_ALL, weights, element, whole))
                        .min(Comparator.comparingInt(
                                element -> weights.of(element).letters())))
                .orElseGet(() -> densest(body, weights));
    }

    /** Goes down as long as one child holds nearly all that its parent tells. */
    private static Element densest(Element body, Weights weights) {
        var element = body;
        while (true) {
            var parent = element;
            var heir = element.children().stream()
                    .filter(child -> isAtLeast(NEARLY_ALL, weights, child, parent))
                    .filter(child -> !child.normalName().matches("p|ul|ol|table|tbody|tr|blockquote|h[1-6]"))
                    .findFirst();
            if (heir.isEmpty()) {
                return element;
            }
            element = heir.get();
        }
    }

    private static boolean isAtLeast(int percent, Weights weights, Element part, Element whole) {
        var told = (long) weights.of(part).told();
        return told > 0 && told * 100 >= (long) weights.of(whole).told() * percent;
    }
}
