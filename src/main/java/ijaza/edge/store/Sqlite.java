package ijaza.edge.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/** The two pools over one SQLite file: a single writer and a few readers that never wait for it. */
final class Sqlite {

    private static final int READERS = 4;
    private static final int BUSY_MILLIS = 5000;

    private Sqlite() {}

    static HikariDataSource writePool(Path file) {
        var durable = durable();
        durable.setTransactionMode(TransactionMode.IMMEDIATE);
        return new HikariDataSource(pool("write", 1, file, durable));
    }

    static HikariDataSource readPool(Path file) {
        var pool = pool("read", READERS, file, durable());
        pool.setConnectionInitSql("pragma query_only=1");
        return new HikariDataSource(pool);
    }

    /** What is committed is on the disk, even if the power fails. */
    private static SQLiteConfig durable() {
        var config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_MILLIS);
        return config;
    }

    private static HikariConfig pool(String name, int size, Path file, SQLiteConfig config) {
        var source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        var pool = new HikariConfig();
        pool.setPoolName(name);
        pool.setMaximumPoolSize(size);
        pool.setDataSource(source);
        return pool;
    }
}
