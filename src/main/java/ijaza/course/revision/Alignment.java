package ijaza.course.revision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The things that two lists have in common in the same order: a longest common subsequence where the lists are small, and
 * between things that stand once in both where they are large, so that the work stays bounded.
 */
final class Alignment<T> {

    /** Above this many comparisons a part is first cut at what is unique in it. */
    private static final int MOST = 4_000_000;

    private final List<T> before;
    private final List<T> after;
    private final List<Pair> pairs = new ArrayList<>();

    /** Two places that hold the same. */
    record Pair(int before, int after) {}

    private Alignment(List<T> before, List<T> after) {
        this.before = before;
        this.after = after;
    }

    static <T> List<Pair> of(List<T> before, List<T> after) {
        var alignment = new Alignment<>(before, after);
        alignment.align(0, before.size(), 0, after.size());
        return List.copyOf(alignment.pairs);
    }

    private void align(int b, int bEnd, int a, int aEnd) {
        while (b < bEnd && a < aEnd && before.get(b).equals(after.get(a))) {
            pairs.add(new Pair(b++, a++));
        }
        var same = 0;
        while (b < bEnd - same && a < aEnd - same && before.get(bEnd - same - 1).equals(after.get(aEnd - same - 1))) {
            same++;
        }
        if ((long) (bEnd - same - b) * (aEnd - same - a) <= MOST) {
            compareAll(b, bEnd - same, a, aEnd - same);
        } else {
            cutAtUnique(b, bEnd - same, a, aEnd - same);
        }
        for (var i = same; i > 0; i--) {
            pairs.add(new Pair(bEnd - i, aEnd - i));
        }
    }

    private void compareAll(int b, int bEnd, int a, int aEnd) {
        var longest = new int[bEnd - b + 1][aEnd - a + 1];
        for (var i = bEnd - b - 1; i >= 0; i--) {
            for (var j = aEnd - a - 1; j >= 0; j--) {
                longest[i][j] = before.get(b + i).equals(after.get(a + j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        for (int i = 0, j = 0; i < bEnd - b && j < aEnd - a; ) {
            if (before.get(b + i).equals(after.get(a + j))) {
                pairs.add(new Pair(b + i++, a + j++));
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /** Without anything unique in order, the whole part counts as exchanged. */
    private void cutAtUnique(int b, int bEnd, int a, int aEnd) {
        var anchors = rising(uniqueInBoth(b, bEnd, a, aEnd));
        if (anchors.isEmpty()) {
            return;
        }
        for (var anchor : anchors) {
            align(b, anchor.before(), a, anchor.after());
            pairs.add(anchor);
            b = anchor.before() + 1;
            a = anchor.after() + 1;
        }
        align(b, bEnd, a, aEnd);
    }

    private List<Pair> uniqueInBoth(int b, int bEnd, int a, int aEnd) {
        var places = places(after, a, aEnd);
        var own = places(before, b, bEnd);
        var unique = new ArrayList<Pair>();
        for (var i = b; i < bEnd; i++) {
            var place = places.getOrDefault(before.get(i), -1);
            if (place >= 0 && own.getOrDefault(before.get(i), -1) >= 0) {
                unique.add(new Pair(i, place));
            }
        }
        return unique;
    }

    /** Where each thing stands; -1 if more than once. */
    private static <T> Map<T, Integer> places(List<T> list, int from, int to) {
        var places = new HashMap<T, Integer>();
        for (var i = from; i < to; i++) {
            places.merge(list.get(i), i, (_, _) -> -1);
        }
        return places;
    }

    /** A longest run of pairs that rise in both lists. */
    private static List<Pair> rising(List<Pair> pairs) {
        var tails = new ArrayList<Integer>();
        var previous = new int[pairs.size()];
        for (var i = 0; i < pairs.size(); i++) {
            var low = 0;
            var high = tails.size();
            while (low < high) {
                var middle = (low + high) >>> 1;
                if (pairs.get(tails.get(middle)).after() < pairs.get(i).after()) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = low == 0 ? -1 : tails.get(low - 1);
            if (low == tails.size()) {
                tails.add(i);
            } else {
                tails.set(low, i);
            }
        }
        var run = new ArrayList<Pair>();
        for (var i = tails.isEmpty() ? -1 : tails.getLast(); i >= 0; i = previous[i]) {
            run.addFirst(pairs.get(i));
        }
        return run;
    }
}
