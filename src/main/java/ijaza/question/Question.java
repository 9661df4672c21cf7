package ijaza.question;

import ijaza.question.Matching.Pair;
import java.util.List;
import java.util.SortedSet;

/** Something that a learner is asked, with its key and the grounds for it; options stand in the author's order. */
public sealed interface Question permits SingleChoice, MultipleChoice, TrueFalse, Matching, Ordering, TypedAnswer {

    QuestionId id();

    String stem();

    Grounds grounds();

    /** Why the key is right, in words that may quote the document. */
    String explanation();

    /** How many things of this question a paper may show in another order: options, right-hand sides or items. */
    default int shuffled() {
        return switch (this) {
            case SingleChoice(var _, var _, var options, var _, var _, var _) -> options.size();
            case MultipleChoice(var _, var _, var options, var _, var _, var _) -> options.size();
            case Matching(var _, var _, List<Pair> pairs, var spares, var _, var _) -> pairs.size() + spares.size();
            case Ordering(var _, var _, var items, var _, var _) -> items.size();
            case TrueFalse _, TypedAnswer _ -> 0;
        };
    }

    /** The key as the response that earns everything. */
    default Response rightResponse() {
        return switch (this) {
            case SingleChoice q -> new Response.Chosen(List.of(q.key()));
            case MultipleChoice(var _, var _, var _, SortedSet<Integer> keys, var _, var _) ->
                new Response.Chosen(List.copyOf(keys));
            case TrueFalse q -> new Response.Chosen(List.of(q.key() ? TrueFalse.TRUE : TrueFalse.FALSE));
            case Matching q -> Response.Matched.straight(q.pairs().size());
            case Ordering q -> Response.Ordered.straight(q.items().size());
            case TypedAnswer q -> new Response.Typed(q.accepted().getFirst());
        };
    }
}
