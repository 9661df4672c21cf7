package ijaza.ui.kit;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.dom.Element;
import ijaza.text.Span;
import org.jspecify.annotations.Nullable;

/** Writes words of a course into an element: symbols keep their own direction, and a part may be marked. */
public final class RichText {

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
        return write(into, text, null);
    }

    /**
     * @param marked the part to highlight
     */
    public static <T extends HasElement> T write(T into, String text, @Nullable Span marked) {
        var element = into.getElement();
        if (marked == null) {
            append(element, text);
        } else {
            var mark = new Element("mark");
            append(mark, marked.of(text));
            append(element, text.substring(0, marked.start()));
            element.appendChild(mark);
            append(element, text.substring(marked.end()));
        }
        return into;
    }

    private static void append(Element into, String text) {
        var from = 0;
        for (var symbol : Symbols.in(text)) {
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
