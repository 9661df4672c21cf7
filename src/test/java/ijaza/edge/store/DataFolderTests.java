package ijaza.edge.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTests {

    @TempDir
    private Path temporary;

    @Test
    void refusesASecondUser() throws IOException {
        var folder = temporary.resolve("بيانات");
        try (var first = DataFolder.claim(folder)) {
            assertThat(first.database().getParent()).isEqualTo(folder);
            assertThatThrownBy(() -> DataFolder.claim(folder))
                    .isInstanceOf(DataRefused.class)
                    .hasMessageContaining("Another Ijaza");
        }
    }

    @Test
    void canBeTakenAgainAfterItWasGivenFree() throws IOException {
        DataFolder.claim(temporary).close();
        DataFolder.claim(temporary).close();
    }

    @Test
    void aDemoForgetsItsDatabaseAtEachStart() throws IOException {
        var folder = temporary.resolve("عرض");
        try (var first = DataFolder.claimForDemo(folder)) {
            Files.writeString(first.database(), "بيانات قديمة");
        }
        try (var second = DataFolder.claimForDemo(folder)) {
            assertThat(second.database()).doesNotExist();
        }
    }

    @Test
    void aDemoTouchesNoFolderThatIsNotItsOwn() throws IOException {
        var precious = Files.writeString(temporary.resolve("ijaza.db"), "بيانات حقيقية");

        assertThatThrownBy(() -> DataFolder.claimForDemo(temporary)).isInstanceOf(DataRefused.class);
        assertThat(precious).hasContent("بيانات حقيقية");
    }

    @Test
    void nobodyWorksOnTheDataOfADemo() throws IOException {
        DataFolder.claimForDemo(temporary).close();

        assertThatThrownBy(() -> DataFolder.claim(temporary)).isInstanceOf(DataRefused.class);
    }

    @Test
    void refusesAPlaceThatCannotBeWritten() throws IOException {
        var file = Files.createFile(temporary.resolve("ملف"));

        assertThatThrownBy(() -> DataFolder.claim(file.resolve("data")))
                .isInstanceOf(DataRefused.class)
                .hasMessageContaining("cannot be written");
    }
}
