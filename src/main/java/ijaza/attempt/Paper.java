package ijaza.attempt;

import ijaza.question.QuestionId;
import ijaza.question.Response;
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

        /** The author's things in the order in which they are shown. */
        public <T> List<T> shown(List<T> things) {
            return order.stream().map(things::get).toList();
        }

        /** A response as the learner sees it. */
        public Response shown(Response authored) {
            return switch (authored) {
                case Response.Chosen(var options) ->
                    new Response.Chosen(options.stream().map(this::toShown).toList());
                case Response.Matched(var rights) ->
                    new Response.Matched(rights.stream().map(this::toShown).toList());
                case Response.Ordered(var items) ->
                    new Response.Ordered(items.stream().map(this::toShown).toList());
                case Response.Typed typed -> typed;
                case Response.Unanswered none -> none;
            };
        }

        /** A response as the author counts; its positions must be on the paper. */
        public Response authored(Response shown) {
            return switch (shown) {
                case Response.Chosen(var options) ->
                    new Response.Chosen(options.stream().map(this::toAuthored).toList());
                case Response.Matched(var rights) ->
                    new Response.Matched(rights.stream().map(this::toAuthored).toList());
                case Response.Ordered(var items) ->
                    new Response.Ordered(items.stream().map(this::toAuthored).toList());
                case Response.Typed typed -> typed;
                case Response.Unanswered none -> none;
            };
        }

        private int toShown(int authored) {
            return isFixed(authored) ? authored : order.indexOf(authored);
        }

        private int toAuthored(int shown) {
            return isFixed(shown) ? shown : order.get(shown);
        }

        /** True and false stand still, and what is joined to nothing has no position. */
        private boolean isFixed(int position) {
            return order.isEmpty() || position == Response.Matched.NONE;
        }
    }
}
