package ijaza.ui.author.question;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import ijaza.course.Draft;
import ijaza.ui.author.parts.Objections;
import ijaza.ui.author.parts.UploadTexts;
import ijaza.ui.author.parts.UploadedFile;
import ijaza.ui.kit.Notice;
import ijaza.ui.kit.RichText;
import ijaza.ui.kit.Tone;
import ijaza.usecase.author.TakeInQuestions;
import ijaza.usecase.author.TakeInQuestions.Cause;
import ijaza.usecase.author.TakeInQuestions.LeftOut;
import ijaza.usecase.author.TakeInQuestions.TakenIn;
import java.util.List;

/** Takes a GIFT file in and tells how many of its questions stand, and which do not and why. */
public class GiftDialog extends Dialog {

    private final Draft draft;
    private final TakeInQuestions taking;
    private final Div outcome = new Div();
    private final Upload upload = new Upload();

    /** @param done is told when the dialog closes after something was taken in */
    public GiftDialog(Draft draft, TakeInQuestions taking, Runnable done) {
        this.draft = draft;
        this.taking = taking;
        setHeaderTitle(getTranslation("gift.title"));
        setWidth("40rem");
        upload.setUploadHandler(new UploadedFile((name, bytes) -> {
            upload.clearFileList();
            take(bytes);
        }));
        upload.setI18n(new UploadTexts(this).all());
        upload.setMaxFiles(1);
        outcome.addClassName("stack");
        var body = new Div(new Paragraph(getTranslation("gift.lead")), upload, outcome);
        body.addClassName("form");
        add(body);
        getFooter().add(new Button(getTranslation("gift.close"), click -> close()));
        addOpenedChangeListener(change -> {
            if (!change.isOpened() && !upload.isVisible()) {
                done.run();
            }
        });
    }

    public void take(byte[] bytes) {
        outcome.removeAll();
        switch (taking.take(draft, bytes)) {
            case TakenIn.Kept(var _, var count, var leftOut) -> {
                upload.setVisible(count == 0);
                outcome.add(new Notice(getTranslation("gift.taken", count), count == 0 ? Tone.WAIT : Tone.GOOD));
                show(leftOut);
            }
            case TakenIn.TooLarge() -> outcome.add(Notice.alert(getTranslation("gift.too-large")));
            case TakenIn.Outdated() -> outcome.add(Notice.alert(getTranslation("gift.outdated")));
        }
    }

    private void show(List<LeftOut> leftOut) {
        if (leftOut.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassNames("plain-list", "desk-list");
        leftOut.forEach(left -> list.add(item(left)));
        outcome.add(new Paragraph(getTranslation("gift.left-out", leftOut.size())), list);
    }

    private ListItem item(LeftOut left) {
        var words = RichText.write(new Div(), getTranslation("gift.line", left.line(), left.words()));
        var why = new Div(why(left.cause()));
        why.addClassName("meta");
        return new ListItem(words, why);
    }

    private String why(Cause cause) {
        return switch (cause) {
            case Cause.Strange(var reason) -> getTranslation("gift.why." + reason.name());
            case Cause.NoSentence() -> getTranslation("gift.no-sentence");
            case Cause.AlreadyThere() -> getTranslation("gift.there");
            case Cause.Refused(var flaws) -> getTranslation("gift.refused") + " " + Objections.words(this, flaws);
        };
    }
}
