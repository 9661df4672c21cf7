package ijaza.ui.author.renewal;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import ijaza.course.revision.Difference;
import ijaza.course.revision.SourceChange;
import ijaza.course.revision.SourceChange.Added;
import ijaza.course.revision.SourceChange.Changed;
import ijaza.course.revision.SourceChange.Kept;
import ijaza.course.revision.SourceChange.Moved;
import ijaza.course.revision.SourceChange.Removed;
import ijaza.course.revision.Words;
import ijaza.course.revision.Words.Part;
import ijaza.course.revision.Words.Part.Kind;
import java.util.List;

/** A sentence in which the words that are gone and the words that are new are marked; screen readers know the marks. */
final class ChangedWords extends Paragraph {

    private ChangedWords(List<Part> parts) {
        addClassName("changed-words");
        for (var part : parts) {
            getElement()
                    .appendChild(
                            switch (part.kind()) {
                                case KEPT -> Element.createText(part.text());
                                case REMOVED -> new Element("del").setText(part.text());
                                case ADDED -> new Element("ins").setText(part.text());
                            });
        }
    }

    static ChangedWords of(SourceChange change, Difference difference) {
        var before = difference.before().text();
        var after = difference.after().text();
        return new ChangedWords(
                switch (change) {
                    case Changed(var old, var now) -> Words.compare(old.of(before), now.of(after));
                    case Removed(var old) -> List.of(new Part(Kind.REMOVED, old.of(before)));
                    case Added(var now) -> List.of(new Part(Kind.ADDED, now.of(after)));
                    case Kept(var _, var now) -> List.of(new Part(Kind.KEPT, now.of(after)));
                    case Moved(var _, var now) -> List.of(new Part(Kind.KEPT, now.of(after)));
                });
    }
}
