package ijaza.ui.author.renewal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import ijaza.course.revision.Difference;
import ijaza.ui.kit.ContentLanguage;

/** Two versions of a document in one: what is gone, what is new, and how much between them is as it was. */
class DifferenceList extends Section {

    private final Div list = new Div();
    private int unchanged;

    DifferenceList(Difference difference) {
        addClassName("stack");
        list.addClassNames("card", "stack", "difference");
        ContentLanguage.on(list, difference.after().language());
        difference.changes().forEach(change -> {
            if (change.isOfWords()) {
                skip();
                list.add(ChangedWords.of(change, difference));
            } else {
                unchanged++;
            }
        });
        skip();
        add(new H2(getTranslation("source.difference")), list);
    }

    private void skip() {
        if (unchanged > 0) {
            var skipped = new Paragraph(getTranslation("source.unchanged", unchanged));
            skipped.addClassName("meta");
            skipped.getElement().setAttribute("lang", getLocale().getLanguage());
            list.add(skipped);
            unchanged = 0;
        }
    }
}
