package ijaza.ui.learner;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import ijaza.ui.Paths;
import ijaza.ui.kit.ContentLanguage;
import ijaza.ui.kit.RichText;
import ijaza.usecase.learner.Result;
import java.util.List;

/** The lessons that lost marks point to. */
final class ToRevise extends UnorderedList {

    ToRevise(Result.Head head, List<Result.Revision> lessons) {
        addClassNames("plain-list", "card", "attempts");
        for (var lesson : lessons) {
            var link = RichText.write(new Anchor(Paths.lesson(head.course(), lesson.lesson()), ""), lesson.title());
            add(new ListItem(ContentLanguage.on(link, head.language())));
        }
    }
}
