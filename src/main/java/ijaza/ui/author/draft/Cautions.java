package ijaza.ui.author.draft;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import ijaza.document.Caution;
import ijaza.ui.kit.Tone;
import java.util.Set;

/** What an author should look at before relying on a draft, because the reading of its document may have got it wrong. */
class Cautions extends Section {

    Cautions(Set<Caution> cautions) {
        addClassNames("notice", "stack", Tone.WAIT.className());
        setAriaLabel(getTranslation("draft.cautions"));
        var list = new UnorderedList();
        cautions.stream()
                .sorted()
                .map(caution -> new ListItem(getTranslation("caution." + caution.name())))
                .forEach(list::add);
        add(new Paragraph(getTranslation("draft.cautions")), list);
    }
}
