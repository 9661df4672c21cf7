package ijaza.question;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Choose every right option; the stem says how many there are. */
public record MultipleChoice(
        QuestionId id, String stem, List<Option> options, SortedSet<Integer> keys, Grounds grounds, String explanation)
        implements Question {

    public MultipleChoice {
        if (keys.isEmpty() || keys.size() >= options.size() || keys.first() < 0 || keys.last() >= options.size()) {
            throw new IllegalArgumentException("a multiple choice has right and wrong options, its keys among them");
        }
        options = List.copyOf(options);
        keys = Collections.unmodifiableSortedSet(new TreeSet<>(keys));
    }
}
