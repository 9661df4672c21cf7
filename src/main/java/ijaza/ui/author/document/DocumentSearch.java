package ijaza.ui.author.document;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import ijaza.document.Passage;
import ijaza.text.Folding;
import ijaza.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds words in the document, whatever their vowel marks and alefs, and leads from one passage to the next. */
public class DocumentSearch extends Div {

    private final String source;
    private final List<Passage> passages;
    private final Found found;
    private final Paragraph count = new Paragraph();
    private final NativeButton next = new NativeButton(getTranslation("document.next"), click -> goOn());
    private List<Integer> holding = List.of();
    private int at = -1;

    /** Shows what was found. */
    public interface Found {

        /** @param places by the number of their passage, counted from its own beginning */
        void mark(SortedMap<Integer, List<Span>> places);

        void goTo(int passage);
    }

    public DocumentSearch(String source, List<Passage> passages, Found found) {
        this.source = source;
        this.passages = passages;
        this.found = found;
        addClassName("row");
        var words = new TextField();
        words.setPlaceholder(getTranslation("document.search"));
        words.setAriaLabel(getTranslation("document.search"));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> seek(change.getValue()));
        words.addKeyPressListener(Key.ENTER, press -> goOn());
        count.addClassName("meta");
        count.getElement().setAttribute("role", "status");
        next.addClassNames("button", "quiet");
        next.setVisible(false);
        add(words, next, count);
    }

    private void seek(String words) {
        var wanted = Folding.fold(words.strip());
        var places = new TreeMap<Integer, List<Span>>();
        if (!wanted.isEmpty()) {
            for (var i = 0; i < passages.size(); i++) {
                var there = places(passages.get(i).span().of(source), wanted);
                if (!there.isEmpty()) {
                    places.put(i, there);
                }
            }
        }
        holding = List.copyOf(places.keySet());
        at = -1;
        var total = places.values().stream().mapToInt(List::size).sum();
        count.setText(wanted.isEmpty() ? "" : getTranslation("document.found", total));
        next.setVisible(holding.size() > 1);
        found.mark(places);
        goOn();
    }

    private void goOn() {
        if (!holding.isEmpty()) {
            at = (at + 1) % holding.size();
            found.goTo(holding.get(at));
        }
    }

    private static List<Span> places(String text, String wanted) {
        var folding = Folding.of(text);
        var places = new ArrayList<Span>();
        var from = folding.text().indexOf(wanted);
        while (from >= 0) {
            places.add(folding.source(new Span(from, from + wanted.length())));
            from = folding.text().indexOf(wanted, from + wanted.length());
        }
        return places;
    }
}
