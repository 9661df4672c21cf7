package ijaza.course.revision;

import ijaza.course.Course;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Which lesson of an older course lives on in which of a newer one: where most of its letters went. */
record Heirs(Course fresh, Placing placing) {

    /** So many letters of an older lesson stand in one of the newer. */
    private record Share(int now, int old, int letters) {}

    /** The older lesson's number by the newer one's; each is there at most once. */
    Map<Integer, Integer> byLesson() {
        var heirs = new HashMap<Integer, Integer>();
        var taken = new HashSet<Integer>();
        for (var share : shares()) {
            if (!heirs.containsKey(share.now()) && taken.add(share.old())) {
                heirs.put(share.now(), share.old());
            }
        }
        return heirs;
    }

    private List<Share> shares() {
        var shares = new ArrayList<Share>();
        for (var now = 0; now < fresh.lessons().size(); now++) {
            var at = now;
            letters(now).forEach((old, letters) -> shares.add(new Share(at, old, letters)));
        }
        shares.sort(Comparator.comparingInt(Share::letters)
                .reversed()
                .thenComparingInt(Share::now)
                .thenComparingInt(Share::old));
        return shares;
    }

    private Map<Integer, Integer> letters(int now) {
        var letters = new HashMap<Integer, Integer>();
        var blocks = fresh.lessons().get(now).blocks();
        for (var i = 0; i < blocks.size(); i++) {
            var length = blocks.get(i).span().length();
            placing.before(now, i).ifPresent(place -> letters.merge(place.lesson(), length, Integer::sum));
        }
        return letters;
    }
}
