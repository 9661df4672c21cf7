package ijaza.ui.instructor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTests {

    @Test
    void beginsWithTheMarkThatTellsSpreadsheetsItIsUnicode() {
        assertThat(new Csv().row(List.of("الاسم")).bytes()).startsWith(0xEF, 0xBB, 0xBF);
    }

    @Test
    void quotesWhatWouldBreakTheTable() {
        assertThat(text("مريم، أحمد", "قالت \"نعم\"", "سطر\nوآخر", "أ,ب"))
                .isEqualTo("مريم، أحمد,\"قالت \"\"نعم\"\"\",\"سطر\nوآخر\",\"أ,ب\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "\u00a0=1", "＝1"})
    void letsNoCellRunAsAFormula(String dangerous) {
        assertThat(text(dangerous).replace("\"", "")).startsWith("'");
    }

    @Test
    void leavesNamesAndNumbersAlone() {
        assertThat(text("ليلى حسن", "12.50")).isEqualTo("ليلى حسن,12.50\r\n");
    }

    private static String text(String... cells) {
        return new String(new Csv().row(List.of(cells)).bytes(), StandardCharsets.UTF_8).substring(1);
    }
}
