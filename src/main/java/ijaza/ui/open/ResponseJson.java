package ijaza.ui.open;

import ijaza.question.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A response as the browser writes it, such as {@code {"kind":"chosen","options":[2]}}. What is not exactly of this form
 * is refused, because a slip of the pen must not pass for a withdrawn answer.
 */
final class ResponseJson {

    private static final String KIND = "kind";

    private ResponseJson() {}

    static Optional<Response> read(Map<String, Object> json) {
        return switch (String.valueOf(json.get(KIND))) {
            case "unanswered" -> json.size() == 1 ? Optional.of(new Response.Unanswered()) : Optional.empty();
            case "chosen" -> positions(json, "options").map(Response.Chosen::new);
            case "matched" -> positions(json, "rights").map(Response.Matched::new);
            case "ordered" -> positions(json, "items").map(Response.Ordered::new);
            case "typed" -> text(json).map(Response.Typed::new);
            default -> Optional.empty();
        };
    }

    private static Optional<List<Integer>> positions(Map<String, Object> json, String name) {
        return only(json, name)
                .filter(List.class::isInstance)
                .map(List.class::cast)
                .filter(list -> ((List<?>) list).stream().allMatch(Integer.class::isInstance))
                .map(list -> ((List<?>) list).stream().map(Integer.class::cast).toList());
    }

    private static Optional<String> text(Map<String, Object> json) {
        return only(json, "text")
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(text -> text.length() <= Response.Typed.LONGEST);
    }

    private static Optional<Object> only(Map<String, Object> json, String name) {
        return json.keySet().equals(Set.of(KIND, name)) ? Optional.ofNullable(json.get(name)) : Optional.empty();
    }
}
