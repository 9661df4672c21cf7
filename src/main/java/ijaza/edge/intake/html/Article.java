package ijaza.edge.intake.html;

import java.util.Comparator;
import org.jsoup.nodes.Element;

/** Finds the element that is the article: the one so called that holds most of what the page tells, or else where the text lies. */
final class Article {

    private static final String SO_CALLED =
            "article, main, [role=main], [itemprop=articleBody], #content, #main-content,"
                    + " #maincontent, #mw-content-text, #main, .entry-content, .post-content, .article-content, .article-body,"
                    + " .field--name-body, .node__content, .ms-rtestate-field, #DeltaPlaceHolderMain";
    /** An element that holds so much of what the page tells, in percent, is its article; the smallest such one. */
    private static final int NEARLY_ALL = 95;

    private static final int MOST = 50;

    private Article() {}

    static Element in(Element body) {
        var weights = Weights.in(body);
        var told = weights.of(body).told();
        var called = body.select(SO_CALLED);
        return called.stream()
                .filter(element -> isAtLeast(NEARLY_ALL, weights.of(element).told(), told))
                .min(Comparator.comparingInt(element -> weights.of(element).letters()))
                .or(() -> called.stream()
                        .filter(element -> isAtLeast(MOST, weights.of(element).told(), told))
                        .max(Comparator.comparingInt(
                                element -> weights.of(element).told())))
                .orElseGet(() -> densest(body, weights));
    }

    /** Goes down as long as one child holds nearly all that its parent tells. */
    private static Element densest(Element body, Weights weights) {
        var element = body;
        while (true) {
            var told = weights.of(element).told();
            var heir = element.children().stream()
                    .filter(child -> isAtLeast(NEARLY_ALL, weights.of(child).told(), told))
                    .filter(child -> !child.normalName().matches("p|ul|ol|table|tbody|tr|blockquote|h[1-6]"))
                    .findFirst();
            if (heir.isEmpty()) {
                return element;
            }
            element = heir.get();
        }
    }

    private static boolean isAtLeast(int percent, int part, int whole) {
        return part > 0 && (long) part * 100 >= (long) whole * percent;
    }
}
