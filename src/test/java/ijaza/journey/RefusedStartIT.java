package ijaza.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the operator sees when the product cannot start: one line, and a process that ended with an error. */
class RefusedStartIT {

    @TempDir
    private Path temporary;

    @Test
    void aSecondProcessOnTheSameData() throws Exception {
        assertRefused(Jar.freePort(), Product.shared().data(), "Another Ijaza already runs on the data folder");
    }

    @Test
    void aPortThatIsTaken() throws Exception {
        assertRefused(Product.shared().port(), temporary.resolve("بيانات"), "was already in use");
    }

    @Test
    void aFolderThatCannotBeWritten() throws Exception {
        var file = Files.createFile(temporary.resolve("ملف"));

        assertRefused(Jar.freePort(), file.resolve("data"), "cannot be written");
    }

    @Test
    void aDatabaseFromANewerVersion() throws Exception {
        copyWithAStepOfTheFuture(Product.shared().data(), temporary);

        assertRefused(Jar.freePort(), temporary, "comes from a newer Ijaza");
    }

    private static void copyWithAStepOfTheFuture(Path data, Path copy) throws SQLException {
        try (var original = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("ijaza.db"));
                var statement = original.createStatement()) {
            statement.executeUpdate("vacuum into '" + copy.resolve("ijaza.db") + "'");
        }
        try (var database = DriverManager.getConnection("jdbc:sqlite:" + copy.resolve("ijaza.db"));
                var statement = database.createStatement()) {
            statement.executeUpdate("insert into flyway_schema_history"
                    + " select 9999, '9999', 'future', type, 'V9999__future.sql', checksum, installed_by, installed_on,"
                    + " execution_time, success from flyway_schema_history where installed_rank = 1");
        }
    }

    private static void assertRefused(int port, Path data, String reason) throws IOException, InterruptedException {
        var process = Jar.start(port, data, List.of()).start();
        var said = new String(process.getInputStream().readAllBytes()).strip();

        assertThat(process.waitFor()).isNotZero();
        assertThat(said).contains(reason).doesNotContain("Exception", "\tat ");
        assertThat(said.lines().filter(line -> line.contains("ERROR"))).hasSize(1);
    }
}
