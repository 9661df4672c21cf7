package ijaza.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Some passages that are read in one go.
 *
 * @param names the headings that say what it is about; of a text without any its first passage
 * @param part which part of what they head, counted from 1; 0 if all of it is here
 * @param passages what is read, with the headings of smaller parts inside
 */
public record Chapter(List<Passage> names, int part, List<Passage> passages) {

    public Chapter {
        if (names.isEmpty()
                || passages.stream().noneMatch(passage -> passage.kind().isBody())) {
            throw new IllegalArgumentException("a chapter has a name and says something");
        }
        names = List.copyOf(names);
        passages = List.copyOf(passages);
    }

    /** Both in one: under the name of what stands over both, or else under the names of both. */
    Chapter with(Chapter next, boolean headsBoth) {
        var all = new ArrayList<Passage>();
        var isHeaded = headsBoth || names.size() > 1;
        all.addAll(isHeaded ? List.of() : names);
        all.addAll(passages);
        all.addAll(next.names.size() > 1 ? List.of() : next.names);
        all.addAll(next.passages);
        var joined = new ArrayList<>(names);
        joined.addAll(headsBoth ? List.of() : next.names);
        return new Chapter(joined, 0, all);
    }
}
