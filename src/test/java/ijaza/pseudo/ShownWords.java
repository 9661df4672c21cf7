package ijaza.pseudo;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every text that a tree of elements shows or reads out. */
final class ShownWords {

    private static final List<String> SPOKEN = List.of("title", "aria-label", "placeholder", "alt", "label");
    private static final List<String> SET = List.of(
            "label", "placeholder", "helperText", "errorMessage", "title", "header", "accessibleName", "ariaLabel");

    /** A string in JSON that is not a name. */
    private static final Pattern VALUE = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"(?!:)");

    private ShownWords() {}

    static Stream<String> of(Element element) {
        if (element.isTextNode()) {
            return Stream.of(element.getText());
        }
        if (isOneText(element)) {
            return Stream.of(element.getTextRecursively());
        }
        var attributes = SPOKEN.stream().map(element::getAttribute);
        var properties = SET.stream().map(element::getProperty);
        var below = element.getChildren().flatMap(ShownWords::of);
        return Stream.of(attributes, properties, texts(element), below)
                .flatMap(part -> part)
                .filter(text -> text != null && !text.isBlank());
    }

    /** Words in which some only run in a direction of their own. */
    private static boolean isOneText(Element element) {
        return element.getChildren().anyMatch(child -> !child.isTextNode())
                && element.getChildren()
                        .allMatch(child -> child.isTextNode() || child.getTag().equals("bdi"));
    }

    /** The words that the paper gets in one piece; its questions are the course's. */
    private static Stream<String> texts(Element element) {
        return Optional.ofNullable(element.getPropertyRaw("texts")).stream()
                .flatMap(texts -> VALUE.matcher(texts.toString()).results())
                .map(value -> value.group(1))
                .filter(text -> text.indexOf(' ') > 0 || text.indexOf('⟦') >= 0);
    }
}
