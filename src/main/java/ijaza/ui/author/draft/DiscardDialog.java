package ijaza.ui.author.draft;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Asks before a draft is thrown away, since that cannot be undone. */
class DiscardDialog extends Dialog {

    DiscardDialog(Runnable discard) {
        setHeaderTitle(getTranslation("draft.discard"));
        add(new Paragraph(getTranslation("draft.discard-warning")));
        var sure = new Button(getTranslation("draft.discard-sure"), click -> {
            close();
            discard.run();
        });
        sure.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        getFooter().add(new Button(getTranslation("edit.cancel"), click -> close()), sure);
    }
}
