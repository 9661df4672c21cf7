package ijaza.fact.english.page;

import ijaza.document.Passage;
import ijaza.document.Passage.Kind;
import ijaza.fact.page.Page;
import ijaza.text.Blanks;
import ijaza.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Which points stand right below each passage of a page; what is indented deeper belongs to the point above it. */
public final class ListsBelow {

    private static final Pattern OPEN =
            Pattern.compile("(?s).*\\b(?:that|to|by|of|for|including|whether|if|when|where|with|the following):?");
    private static final Pattern CLAUSE = Pattern.compile("(?s).*\\b(?:that|whether|if|when|where|unless)[:,]?");

    private final Page page;
    private final int[] sizes;

    ListsBelow(Page page) {
        this.page = page;
        var passages = page.passages();
        this.sizes = new int[passages.size() + 1];
        for (var i = passages.size() - 2; i >= 0; i--) {
            sizes[i] = isItem(i + 1) ? sizes[i + 1] + 1 : 0;
        }
    }

    /** The passages that only end what another began with "that" or "if": they state nothing by themselves. */
    public static Set<Integer> clauses(Page page) {
        var lists = new ListsBelow(page);
        var found = new HashSet<Integer>();
        for (var i = 0; i < page.passages().size(); i++) {
            if (lists.sizes[i] > 0 && CLAUSE.matcher(lists.words(i)).matches()) {
                var isPoint = lists.isItem(i) && lists.depth(i + 1) > lists.depth(i);
                for (var next = i + 1; next <= i + lists.sizes[i]; next++) {
                    if (isPoint && lists.depth(next) <= lists.depth(i)) {
                        break;
                    }
                    found.add(next);
                }
            }
        }
        return found;
    }

    /** How many points follow, those of points among them. */
    int size(int passage) {
        return sizes[passage];
    }

    /** The points themselves; one that opens a list of its own is none. */
    List<Span> points(int passage) {
        var points = new ArrayList<Span>();
        for (var i = passage + 1; i <= passage + sizes[passage]; i++) {
            if (isItem(passage) && depth(passage + 1) > depth(passage) && depth(i) <= depth(passage)) {
                break;
            }
            if (depth(i) <= depth(passage + 1) && !isOpen(i)) {
                points.add(page.passages().get(i).span());
            }
        }
        return points;
    }

    boolean allMatch(int passage, Pattern pattern) {
        return points(passage).stream()
                .allMatch(point -> pattern.matcher(point.of(page.text())).matches());
    }

    private boolean isOpen(int item) {
        return sizes[item] > 0
                && depth(item + 1) > depth(item)
                && OPEN.matcher(words(item)).matches();
    }

    private boolean isItem(int passage) {
        return page.passages().get(passage).kind() == Kind.LIST_ITEM;
    }

    private String words(int passage) {
        return page.passages().get(passage).span().of(page.text());
    }

    private int depth(int item) {
        Passage passage = page.passages().get(item);
        var line = page.text().lastIndexOf('\n', passage.span().start() - 1) + 1;
        var depth = 0;
        while (Blanks.isBlank(page.text().charAt(line + depth))) {
            depth++;
        }
        return depth;
    }
}
