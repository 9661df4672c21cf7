package ijaza.ui.author.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** What the field for files says, in the language of its screen. */
public final class UploadTexts {

    private final Component speaker;

    public UploadTexts(Component speaker) {
        this.speaker = speaker;
    }

    public UploadI18N all() {
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles().setOne(say("drop")).setMany(say("drop")))
                .setAddFiles(new UploadI18N.AddFiles().setOne(say("choose")).setMany(say("choose")))
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(say("too-large"))
                        .setTooManyFiles(say("one"))
                        .setIncorrectFileType(say("kind")))
                .setUploading(uploading())
                .setFile(new UploadI18N.File()
                        .setRetry(say("retry"))
                        .setStart(say("start"))
                        .setRemove(say("remove")))
                .setUnits(new UploadI18N.Units().setSize(List.of("B", "kB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB")));
    }

    private UploadI18N.Uploading uploading() {
        return new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(say("connecting"))
                        .setStalled(say("stalled"))
                        .setProcessing(say("processing"))
                        .setHeld(say("held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(say("remaining"))
                        .setUnknown(say("remaining-unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(say("failed"))
                        .setUnexpectedServerError(say("failed"))
                        .setForbidden(say("failed")));
    }

    private String say(String key) {
        return speaker.getTranslation("upload." + key);
    }
}
