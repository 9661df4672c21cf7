package ijaza.course.revision;

import ijaza.course.revision.SourceChange.Added;
import ijaza.course.revision.SourceChange.Changed;
import ijaza.course.revision.SourceChange.Kept;
import ijaza.course.revision.SourceChange.Moved;
import ijaza.course.revision.SourceChange.Removed;
import ijaza.document.SourceDocument;
import ijaza.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One comparison of two documents: first what both have in order, then what only moved, then what is alike. */
final class Comparing {

    private final String oldText;
    private final String newText;
    private final List<Span> old;
    private final List<Span> fresh;
    private final Map<Integer, Integer> moved = new HashMap<>();
    private final Set<Integer> arrived = new HashSet<>();
    private final List<SourceChange> changes = new ArrayList<>();

    Comparing(SourceDocument before, SourceDocument after) {
        oldText = before.text();
        newText = after.text();
        old = Sentences.of(before);
        fresh = Sentences.of(after);
    }

    List<SourceChange> changes() {
        var pairs = Alignment.of(words(old, oldText), words(fresh, newText));
        findMoved(pairs);
        var b = 0;
        var a = 0;
        for (var pair : pairs) {
            exchanged(b, pair.before(), a, pair.after());
            changes.add(new Kept(old.get(pair.before()), fresh.get(pair.after())));
            b = pair.before() + 1;
            a = pair.after() + 1;
        }
        exchanged(b, old.size(), a, fresh.size());
        return changes;
    }

    private static List<String> words(List<Span> sentences, String text) {
        return sentences.stream().map(sentence -> sentence.of(text)).toList();
    }

    private void findMoved(List<Alignment.Pair> pairs) {
        var kept = new HashSet<Integer>();
        var come = new HashSet<Integer>();
        pairs.forEach(pair -> {
            kept.add(pair.before());
            come.add(pair.after());
        });
        var waiting = new HashMap<String, Deque<Integer>>();
        for (var i = 0; i < fresh.size(); i++) {
            if (!come.contains(i)) {
                waiting.computeIfAbsent(fresh.get(i).of(newText), _ -> new ArrayDeque<>())
                        .add(i);
            }
        }
        for (var i = 0; i < old.size(); i++) {
            var places = waiting.get(old.get(i).of(oldText));
            if (!kept.contains(i) && places != null && !places.isEmpty()) {
                moved.put(i, places.peek());
                arrived.add(places.remove());
            }
        }
    }

    /** Between two kept sentences: each that is gone meets the next newcomer that is like it. */
    private void exchanged(int b, int bEnd, int a, int aEnd) {
        for (; b < bEnd; b++) {
            if (moved.containsKey(b)) {
                changes.add(new Moved(old.get(b), fresh.get(moved.get(b))));
                continue;
            }
            var like = likeness(b, a, aEnd);
            if (like < 0) {
                changes.add(new Removed(old.get(b)));
            } else {
                addAll(a, like);
                changes.add(new Changed(old.get(b), fresh.get(like)));
                a = like + 1;
            }
        }
        addAll(a, aEnd);
    }

    private int likeness(int b, int a, int aEnd) {
        for (var i = a; i < Math.min(aEnd, a + NEAR); i++) {
            if (!arrived.contains(i)
                    && Words.areAlike(old.get(b).of(oldText), fresh.get(i).of(newText))) {
                return i;
            }
        }
        return -1;
    }

    /** How many newcomers are looked at, so that a wholly new text does not cost the square of its length. */
    private static final int NEAR = 50;

    private void addAll(int from, int to) {
        for (var i = from; i < to; i++) {
            if (!arrived.contains(i)) {
                changes.add(new Added(fresh.get(i)));
            }
        }
    }
}
