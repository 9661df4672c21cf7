package ijaza.question;

import java.util.HashSet;
import java.util.List;

/** Put the items in order; they stand here in the right one. */
public record Ordering(QuestionId id, String stem, List<String> items, Grounds grounds, String explanation)
        implements Question {

    public Ordering {
        if (items.size() < 3 || new HashSet<>(items).size() != items.size()) {
            throw new IllegalArgumentException("an ordering has three different items or more");
        }
        items = List.copyOf(items);
    }
}
