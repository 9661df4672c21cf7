package ijaza.edge.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file in the data folder that says: all this is invented and may be thrown away. */
final class DemoMark {

    private static final String FILE = "ijaza.demo";

    private DemoMark() {}

    static void refuseDemo(Path folder) {
        if (Files.exists(folder.resolve(FILE))) {
            throw new DataRefused("The folder " + folder + " holds a demo, which is thrown away at its next start");
        }
    }

    static void refuseForeign(Path folder) throws IOException {
        if (Files.isDirectory(folder) && !isEmpty(folder) && !Files.exists(folder.resolve(FILE))) {
            throw new DataRefused("The folder " + folder + " is not a demo's; it stays as it is");
        }
    }

    /** Marks the folder first, so that a demo that dies half-way can be started again. */
    static void clear(Path folder) throws IOException {
        Files.writeString(
                folder.resolve(FILE), "All data in this folder is invented and is deleted at the next start.");
        for (var name : List.of("ijaza.db", "ijaza.db-wal", "ijaza.db-shm")) {
            Files.deleteIfExists(folder.resolve(name));
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
