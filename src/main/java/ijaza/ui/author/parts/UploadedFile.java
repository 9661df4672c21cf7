package ijaza.ui.author.parts;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import ijaza.document.DocumentReader;
import java.io.IOException;
import java.util.function.BiConsumer;

/** Receives a file, and no more of a too large one than shows that it is too large; the browser's own check is a courtesy. */
public final class UploadedFile implements UploadHandler {

    private final BiConsumer<String, byte[]> taken;

    public UploadedFile(BiConsumer<String, byte[]> taken) {
        this.taken = taken;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        byte[] bytes;
        try (var stream = event.getInputStream()) {
            bytes = stream.readNBytes(DocumentReader.LARGEST + 1);
        }
        var name = event.getFileName();
        event.getUI().access(() -> taken.accept(name, bytes));
    }
}
