package ijaza.ui.shell.account;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import ijaza.ui.Paths;
import ijaza.ui.kit.Badge;
import ijaza.ui.kit.Dates;
import ijaza.ui.kit.Tone;
import ijaza.usecase.learner.SeeSignIns;
import ijaza.usecase.learner.SeeSignIns.Entry;

/** The browsers in which the person is signed in; each can be signed out from here, or all at once. */
class SignInsSection extends AccountSection {

    private final SeeSignIns signIns;
    private final UnorderedList list = new UnorderedList();

    SignInsSection(SeeSignIns signIns) {
        super("account.sign-ins");
        this.signIns = signIns;
        list.addClassNames("plain-list", "stack");
        var everywhere = new Button(getTranslation("account.leave-everywhere"), click -> leaveEverywhere());
        everywhere.addClassName("own-width");
        add(new Paragraph(getTranslation("account.sign-ins-lead")), list, everywhere);
        fill();
    }

    private void fill() {
        list.removeAll();
        signIns.all().stream().map(this::item).forEach(list::add);
    }

    private ListItem item(Entry entry) {
        var name = new Span(
                BrowserName.of(entry.signIn().browser()).orElseGet(() -> getTranslation("account.unknown-browser")));
        var used = new Paragraph(
                getTranslation("account.last-used", Dates.moment(entry.signIn().usedAt(), getLocale())));
        used.addClassName("meta");
        var item = new ListItem(
                new Div(name, used),
                entry.current() ? new Badge(getTranslation("account.this-browser"), Tone.GOOD) : leave(entry));
        item.addClassNames("row", "apart");
        return item;
    }

    private Button leave(Entry entry) {
        return new Button(getTranslation("account.leave-there"), click -> {
            signIns.end(entry.signIn().id());
            fill();
        });
    }

    private void leaveEverywhere() {
        signIns.endAll();
        UI.getCurrent().getPage().setLocation("/" + Paths.LOGIN);
    }
}
