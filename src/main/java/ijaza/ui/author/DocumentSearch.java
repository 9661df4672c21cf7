package ijaza.ui.author;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import ijaza.text.Folding;
import ijaza.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds words in the document, whatever their vowel marks and alefs, and leads from one place to the next. */
class DocumentSearch extends Div {

    private final List<PassageButton> passages;
    private final Paragraph count = new Paragraph();
    private final NativeButton next = new NativeButton(getTranslation("document.next"), click -> goOn());
    private List<PassageButton> holding = List.of();
    private int at = -1;

    DocumentSearch(List<PassageButton> passages) {
        this.passages = passages;
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
        var places = 0;
        var found = new ArrayList<PassageButton>();
        for (var passage : passages) {
            var spans = wanted.isEmpty() ? List.<Span>of() : places(passage.text(), wanted);
            passage.markFound(spans);
            places += spans.size();
            if (!spans.isEmpty()) {
                found.add(passage);
            }
        }
        holding = found;
        at = -1;
        count.setText(wanted.isEmpty() ? "" : getTranslation("document.found", places));
        next.setVisible(found.size() > 1);
        goOn();
    }

    private void goOn() {
        if (!holding.isEmpty()) {
            at = (at + 1) % holding.size();
            holding.get(at).bringIntoView();
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
