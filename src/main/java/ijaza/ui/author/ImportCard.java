package ijaza.ui.author;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import ijaza.course.CourseId;
import ijaza.document.DocumentReader;
import ijaza.document.DocumentReader.Progress;
import ijaza.ui.Paths;
import ijaza.ui.kit.Notice;
import ijaza.usecase.author.ExchangeCourse;
import ijaza.usecase.author.ExchangeCourse.Taken;
import ijaza.usecase.author.ImportDocument;
import ijaza.usecase.author.ImportDocument.Imported;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Takes a document as a file or as text, and opens the draft that it became; an unreadable one is refused in words. */
class ImportCard extends Section {

    private final ImportDocument importing;
    private final ExchangeCourse exchange;
    private final TextArea text = new TextArea(getTranslation("desk.paste"));

    ImportCard(ImportDocument importing, ExchangeCourse exchange) {
        this.importing = importing;
        this.exchange = exchange;
        addClassNames("card", "form");
        text.setMaxLength(DocumentReader.LARGEST / 4);
        text.setMinRows(3);
        text.setMaxRows(12);
        var read = new Button(getTranslation("desk.read"), click -> paste());
        read.addClassName("own-width");
        read.setDisableOnClick(true);
        var kinds = new Paragraph(getTranslation("desk.kinds"));
        kinds.addClassName("meta");
        add(new H2(getTranslation("desk.new")), upload(), kinds, text, read);
        text.addValueChangeListener(change -> read.setEnabled(true));
    }

    private Upload upload() {
        var upload = new Upload();
        upload.setUploadHandler(UploadHandler.inMemory((file, bytes) -> {
            upload.clearFileList();
            take(file.fileName(), bytes);
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
        if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            takeFolder(bytes);
        } else {
            takeDocument(name, bytes);
        }
    }

    private void takeFolder(byte[] bytes) {
        switch (exchange.take(bytes)) {
            case Taken.Made(var course) -> open(course);
            case Taken.NoCourse() -> say(getTranslation("desk.no-course"));
            case Taken.DraftThere(var course) -> say(getTranslation("desk.draft-there", course.value()));
            case Taken.Refused(var refusals) ->
                say(getTranslation("draft.refused", String.valueOf(refusals.getFirst())));
        }
    }

    private void open(CourseId course) {
        getUI().ifPresent(ui -> ui.navigate(Paths.draft(course)));
    }

    private void takeDocument(String name, byte[] bytes) {
        switch (importing.file(name, bytes, Progress.UNSEEN)) {
            case Imported.Made(var course) -> open(course);
            case Imported.Unreadable(var obstacle) ->
                say(getTranslation("desk.unreadable", name, getTranslation("obstacle." + obstacle.name())));
        }
    }

    private void say(String refusal) {
        getChildren().filter(Notice.class::isInstance).toList().forEach(this::remove);
        addComponentAtIndex(1, Notice.alert(refusal));
    }
}
