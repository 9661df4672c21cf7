package ijaza.ui.kit;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.dom.Element;
import ijaza.text.Span;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes words of a course into an element: symbols keep their own direction, and a part may be marked. */
public final class RichText {

    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");
    private static final Pattern LATIN_WORDS = Pattern.compile("\\p{IsLatin}{2,}[^\\p{L}/]+\\p{IsLatin}{2,}");

    private RichText() {}

    /** The same words with isolating marks around each symbol, for places that hold plain text only. */
    public static String isolated(String text) {
        var isolated = new StringBuilder();
        var from = 0;
        for (var symbol : Symbols.in(text)) {
            isolated.append(text, from, symbol.start())
                    .append('\u2066')
                    .append(symbol.of(text))
                    .append('\u2069');
            from = symbol.end();
        }
        return isolated.append(text, from, text.length()).toString();
    }

    public static <T extends HasElement> T write(T into, String text) {
        return write(into, text, List.of());
    }

    /**
     * @param marked the part to highlight
     */
    public static <T extends HasElement> T write(T into, String text, @Nullable Span marked) {
        return write(into, text, marked == null ? List.of() : List.of(new Part(marked, "")));
    }

    /** A highlighted part of a text; the class tells it from others. */
    public record Part(Span span, String className) {}

    /** Of parts that overlap, the one that comes first in the list is shown. */
    public static <T extends HasElement> T write(T into, String text, List<Part> parts) {
        var shown = new TreeMap<Integer, Part>();
        parts.stream()
                .filter(part ->
                        shown.values().stream().noneMatch(other -> other.span().overlaps(part.span())))
                .forEach(part -> shown.put(part.span().start(), part));
        var isolating = !isLatinText(text);
        var from = 0;
        for (var part : shown.values()) {
            append(into.getElement(), text.substring(from, part.span().start()), isolating);
            into.getElement().appendChild(marked(part, text, isolating));
            from = part.span().end();
        }
        append(into.getElement(), text.substring(from), isolating);
        return into;
    }

    /** Several words without an Arabic one run one way by themselves; each in an element of its own would lose its spaces. */
    private static boolean isLatinText(String text) {
        return LATIN_WORDS.matcher(text).find() && !ARABIC.matcher(text).find();
    }

    private static Element marked(Part part, String text, boolean isolating) {
        var mark = new Element("mark");
        if (!part.className().isEmpty()) {
            mark.setAttribute("class", part.className());
        }
        append(mark, part.span().of(text), isolating);
        return mark;
    }

    private static void append(Element into, String text, boolean isolating) {
        var from = 0;
        for (var symbol : isolating ? Symbols.in(text) : List.<Span>of()) {
            appendPlain(into, text.substring(from, symbol.start()));
            into.appendChild(new Element("bdi").setAttribute("dir", "ltr").setText(symbol.of(text)));
            from = symbol.end();
        }
        appendPlain(into, text.substring(from));
    }

    private static void appendPlain(Element into, String text) {
        if (!text.isEmpty()) {
            into.appendChild(Element.createText(text));
        }
    }
}
