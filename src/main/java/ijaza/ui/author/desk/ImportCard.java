package ijaza.ui.author.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import ijaza.course.CourseId;
import ijaza.document.DocumentReader;
import ijaza.ui.Paths;
import ijaza.ui.author.parts.UploadTexts;
import ijaza.ui.author.parts.UploadedFile;
import ijaza.ui.kit.Notice;
import ijaza.ui.kit.Tone;
import ijaza.usecase.author.ExchangeCourse;
import ijaza.usecase.author.ExchangeCourse.Taken;
import ijaza.usecase.author.ImportAside;
import ijaza.usecase.author.ImportDocument.Imported;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Takes a document as a file or as text, and opens the draft that it became; an unreadable one is refused in words. */
class ImportCard extends Section {

    private final ImportAside importing;
    private final ExchangeCourse exchange;
    private final Div outcome = new Div();
    private final Div ways = new Div();
    private final TextArea text = new TextArea(getTranslation("desk.paste"));

    ImportCard(ImportAside importing, ExchangeCourse exchange) {
        this.importing = importing;
        this.exchange = exchange;
        addClassNames("card", "form");
        text.setMaxLength(DocumentReader.LARGEST / 4);
        text.setMinRows(3);
        text.setMaxRows(12);
        var read = new Button(getTranslation("desk.read"), click -> paste());
        read.addClassName("own-width");
        var kinds = new Paragraph(getTranslation("desk.kinds"));
        kinds.addClassName("meta");
        ways.addClassName("form");
        ways.add(upload(), kinds, text, read);
        add(new H2(getTranslation("desk.new")), outcome, ways);
    }

    private Upload upload() {
        var upload = new Upload();
        upload.setUploadHandler(new UploadedFile((name, bytes) -> {
            upload.clearFileList();
            take(name, bytes);
        }));
        upload.setI18n(new UploadTexts(this).all());
        upload.setMaxFiles(1);
        upload.setMaxFileSize(DocumentReader.LARGEST);
        upload.addFileRejectedListener(refused -> say(refused.getErrorMessage()));
        return upload;
    }

    private void paste() {
        if (!text.getValue().isBlank()) {
            take(getTranslation("desk.pasted-name"), text.getValue().getBytes(StandardCharsets.UTF_8));
        }
    }

    private void take(String name, byte[] bytes) {
        if (bytes.length > DocumentReader.LARGEST) {
            say(getTranslation("upload.too-large"));
        } else if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            takeFolder(bytes);
        } else {
            var underway = importing.begin(name, bytes);
            show(new ReadingSteps(name, underway, imported -> end(name, imported)));
            ways.setVisible(false);
        }
    }

    private void takeFolder(byte[] bytes) {
        switch (exchange.take(bytes)) {
            case Taken.Made(var course) -> open(course);
            case Taken.NotTaken(var flaw) -> say(getTranslation("archive." + flaw.name()));
            case Taken.DraftThere(var course) -> say(getTranslation("desk.draft-there", course.value()));
            case Taken.Refused(var refusals) ->
                say(getTranslation("archive.refused", String.valueOf(refusals.getFirst())));
        }
    }

    private void end(String name, Imported imported) {
        ways.setVisible(true);
        switch (imported) {
            case Imported.Made(var course) -> open(course);
            case Imported.Unreadable(var obstacle) ->
                say(getTranslation("desk.unreadable", name, getTranslation("obstacle." + obstacle.name())));
            case Imported.CalledOff() -> show(new Notice(getTranslation("import.called-off"), Tone.PLAIN));
            case Imported.Failed() -> say(getTranslation("import.failed", name));
        }
    }

    private void open(CourseId course) {
        getUI().ifPresent(ui -> ui.navigate(Paths.draft(course)));
    }

    private void say(String refusal) {
        show(Notice.alert(refusal));
    }

    private void show(Component what) {
        outcome.removeAll();
        outcome.add(what);
    }
}
