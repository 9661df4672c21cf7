package ijaza.question;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** What a learner answered, in the positions of the author's order. */
public sealed interface Response {

    /** Nothing yet, or withdrawn. */
    record Unanswered() implements Response {}

    /** The chosen options of a choice, ascending and without repeats. */
    record Chosen(List<Integer> options) implements Response {

        public Chosen {
            options = List.copyOf(new TreeSet<>(options));
        }
    }

    /** For each left-hand side the right-hand side joined to it, or {@link #NONE}. */
    record Matched(List<Integer> rights) implements Response {

        public static final int NONE = -1;

        public Matched {
            rights = List.copyOf(rights);
        }

        static Matched straight(int size) {
            return new Matched(IntStream.range(0, size).boxed().toList());
        }
    }

    /** All items in the learner's order. */
    record Ordered(List<Integer> items) implements Response {

        public Ordered {
            items = List.copyOf(items);
        }

        static Ordered straight(int size) {
            return new Ordered(IntStream.range(0, size).boxed().toList());
        }
    }

    /** Typed words, as they were typed. */
    record Typed(String text) implements Response {

        public static final int LONGEST = 1000;

        public Typed {
            if (text.length() > LONGEST) {
                throw new IllegalArgumentException("a typed answer has at most " + LONGEST + " characters");
            }
        }
    }
}
