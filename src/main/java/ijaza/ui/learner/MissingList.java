package ijaza.ui.learner;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import ijaza.certificate.Missing;
import java.util.List;

/** What is still missing to a certificate, in words. */
final class MissingList extends UnorderedList {

    MissingList(List<Missing> reasons) {
        setId("missing");
        reasons.forEach(reason -> add(new ListItem(words(reason))));
    }

    private String words(Missing reason) {
        return switch (reason) {
            case Missing.UnreadLessons(var count) -> getTranslation("certificate.unread", count);
            case Missing.FinalNotTaken() -> getTranslation("certificate.not-taken");
            case Missing.FinalNotPassed(var share) -> getTranslation("certificate.not-passed", share.asDouble());
        };
    }
}
