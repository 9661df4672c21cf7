package ijaza.fact.english.page;

import ijaza.document.Passage;
import ijaza.document.Passage.Kind;
import ijaza.fact.page.Page;
import ijaza.text.Span;
import java.util.List;
import java.util.regex.Pattern;

/** How many points stand right below each passage of a page, counted once for all. */
final class ListsBelow {

    private final Page page;
    private final int[] sizes;

    ListsBelow(Page page) {
        this.page = page;
        var passages = page.passages();
        this.sizes = new int[passages.size() + 1];
        for (var i = passages.size() - 2; i >= 0; i--) {
            sizes[i] = passages.get(i + 1).kind() == Kind.LIST_ITEM ? sizes[i + 1] + 1 : 0;
        }
    }

    int size(int passage) {
        return sizes[passage];
    }

    List<Span> points(int passage, int count) {
        return page.passages().subList(passage + 1, passage + 1 + count).stream()
                .map(Passage::span)
                .toList();
    }

    boolean allMatch(int passage, Pattern pattern) {
        return points(passage, size(passage)).stream()
                .allMatch(point -> pattern.matcher(point.of(page.text())).matches());
    }
}
