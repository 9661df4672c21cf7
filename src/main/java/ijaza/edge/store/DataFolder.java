package ijaza.edge.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The folder with all data, held by a lock file so that no second process can write to it. */
public final class DataFolder implements AutoCloseable {

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Makes the folder if need be and takes it for this process. */
    public static DataFolder claim(Path path) {
        var folder = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
            var lock =
                    FileChannel.open(folder.resolve("ijaza.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isTakenElsewhere(lock)) {
                lock.close();
                throw new DataRefused("Another Ijaza already runs on the data folder " + folder);
            }
            return new DataFolder(folder, lock);
        } catch (IOException e) {
            throw new DataRefused("The data folder " + folder + " cannot be written (" + e.getMessage() + ")");
        }
    }

    private static boolean isTakenElsewhere(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }

    Path database() {
        return path.resolve("ijaza.db");
    }

    /** Gives the folder free; the operating system does the same when the process dies. */
    @Override
    public void close() throws IOException {
        lock.close();
    }
}
