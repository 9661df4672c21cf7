package ijaza.edge.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The folder with all data, held by a lock file so that no second process can write to it. */
final class DataFolder implements AutoCloseable {

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Makes the folder if need be and takes it for this process. */
    static DataFolder claim(Path path) {
        return claim(path.toAbsolutePath().normalize(), DemoMark::refuseDemo, folder -> {});
    }

    /** The same for a demo, which starts anew each time and touches no folder that is not its own. */
    static DataFolder claimForDemo(Path path) {
        return claim(path.toAbsolutePath().normalize(), DemoMark::refuseForeign, DemoMark::clear);
    }

    private static DataFolder claim(Path folder, Access before, Access after) {
        try {
            before.to(folder);
            Files.createDirectories(folder);
            var taken = new DataFolder(folder, lock(folder));
            after.to(folder);
            return taken;
        } catch (IOException e) {
            throw new DataRefused("The data folder " + folder + " cannot be written (" + e.getMessage() + ")");
        }
    }

    private static FileChannel lock(Path folder) throws IOException {
        var lock = FileChannel.open(folder.resolve("ijaza.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (isTakenElsewhere(lock)) {
            lock.close();
            throw new DataRefused("Another Ijaza already runs on the data folder " + folder);
        }
        return lock;
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

    private interface Access {
        void to(Path folder) throws IOException;
    }
}
