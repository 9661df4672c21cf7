package ijaza.edge.store;

import ijaza.question.Response;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A response as the text of a column, such as {@code choice:0,2} or {@code text:15 حزيران/يونيه 2017}. */
final class ResponseText {

    private ResponseText() {}

    static String write(Response response) {
        return switch (response) {
            case Response.Unanswered _ -> "none:";
            case Response.Chosen(var options) -> "choice:" + join(options);
            case Response.Matched(var rights) -> "match:" + join(rights);
            case Response.Ordered(var items) -> "order:" + join(items);
            case Response.Typed(var text) -> "text:" + text;
        };
    }

    static Response read(String text) {
        var colon = text.indexOf(':');
        var rest = text.substring(colon + 1);
        return switch (text.substring(0, colon)) {
            case "none" -> new Response.Unanswered();
            case "choice" -> new Response.Chosen(split(rest));
            case "match" -> new Response.Matched(split(rest));
            case "order" -> new Response.Ordered(split(rest));
            case "text" -> new Response.Typed(rest);
            default -> throw new IllegalStateException("a response of an unknown kind is stored: " + text);
        };
    }

    static String join(List<Integer> positions) {
        return positions.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    static List<Integer> split(String positions) {
        return positions.isEmpty()
                ? List.of()
                : Stream.of(positions.split(",", -1)).map(Integer::valueOf).toList();
    }
}
