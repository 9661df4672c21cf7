package ijaza.usecase.demo;

import ijaza.question.Matching;
import ijaza.question.MultipleChoice;
import ijaza.question.Ordering;
import ijaza.question.Question;
import ijaza.question.Response;
import ijaza.question.Response.Chosen;
import ijaza.question.SingleChoice;
import ijaza.question.TrueFalse;
import ijaza.question.TypedAnswer;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** What invented learners answer where they do not know; some of it earns a share. */
final class Guesses {

    private Guesses() {}

    static Response wrong(Question question) {
        return switch (question) {
            case SingleChoice q -> chosen((q.key() + 1) % q.options().size());
            case TrueFalse q -> chosen(q.key() ? TrueFalse.FALSE : TrueFalse.TRUE);
            case MultipleChoice q -> new Chosen(List.of(q.keys().first(), distractor(q)));
            case Matching q -> new Response.Matched(turned(q.pairs().size()));
            case Ordering q -> new Response.Ordered(turned(q.items().size()));
            case TypedAnswer _ -> new Response.Typed("لا أتذكر");
        };
    }

    private static Chosen chosen(int option) {
        return new Chosen(List.of(option));
    }

    private static int distractor(MultipleChoice question) {
        return IntStream.range(0, question.options().size())
                .filter(option -> !question.keys().contains(option))
                .findFirst()
                .orElseThrow();
    }

    /** Each thing in its neighbour's place. */
    private static List<Integer> turned(int size) {
        var places = IntStream.range(0, size).boxed().toArray(Integer[]::new);
        var list = Arrays.asList(places);
        Collections.rotate(list, 1);
        return list;
    }
}
