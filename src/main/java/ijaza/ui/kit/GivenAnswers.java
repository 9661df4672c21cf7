package ijaza.ui.kit;

import ijaza.question.Response;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Reads the answers that a paper holds in the browser, in the form of {@code frontend/paper/model.ts}. */
final class GivenAnswers {

    private GivenAnswers() {}

    /** Whatever is no answer counts as none. */
    static List<Response> of(JsonNode answers) {
        return IntStream.range(0, answers.size())
                .mapToObj(i -> answer(answers.path(i)))
                .toList();
    }

    private static Response answer(JsonNode answer) {
        return switch (answer.path("kind").asString("")) {
            case "chosen" -> new Response.Chosen(numbers(answer.path("options")));
            case "matched" -> new Response.Matched(numbers(answer.path("rights")));
            case "ordered" -> new Response.Ordered(numbers(answer.path("items")));
            case "typed" -> typed(answer.path("text").asString(""));
            default -> new Response.Unanswered();
        };
    }

    private static Response typed(String text) {
        return text.length() > Response.Typed.LONGEST ? new Response.Unanswered() : new Response.Typed(text);
    }

    private static List<Integer> numbers(JsonNode numbers) {
        return IntStream.range(0, numbers.size())
                .mapToObj(i -> numbers.path(i).asInt(Response.Matched.NONE))
                .toList();
    }
}
