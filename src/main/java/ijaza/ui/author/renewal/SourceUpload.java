package ijaza.ui.author.renewal;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.upload.Upload;
import ijaza.document.DocumentReader;
import ijaza.ui.author.parts.UploadTexts;
import ijaza.ui.author.parts.UploadedFile;
import ijaza.ui.kit.Notice;
import java.util.function.BiConsumer;

/** Takes one file, of any kind that can be read. */
class SourceUpload extends Section {

    /** @param taken gets the file's name and its bytes */
    SourceUpload(BiConsumer<String, byte[]> taken) {
        addClassNames("card", "form");
        var upload = new Upload();
        upload.setUploadHandler(new UploadedFile((name, bytes) -> {
            upload.clearFileList();
            taken.accept(name, bytes);
        }));
        upload.setI18n(new UploadTexts(this).all());
        upload.setMaxFiles(1);
        upload.setMaxFileSize(DocumentReader.LARGEST);
        upload.addFileRejectedListener(refused -> addComponentAsFirst(Notice.alert(refused.getErrorMessage())));
        var kinds = new Paragraph(getTranslation("source.kinds"));
        kinds.addClassName("meta");
        add(upload, kinds);
    }
}
