package ijaza.attempt;

import ijaza.question.QuestionId;
import java.util.List;

/** The questions of one attempt in their order, each with the order in which its options were shown. */
public record Paper(List<Item> items) {

    public Paper {
        if (items.isEmpty()) {
            throw new IllegalArgumentException("a paper asks at least one question");
        }
        items = List.copyOf(items);
    }

    public int size() {
        return items.size();
    }

    /** A question's place on the paper; {@code order} holds for each shown position the author's position. */
    public record Item(QuestionId question, List<Integer> order) {

        public Item {
            order = List.copyOf(order);
        }
    }
}
