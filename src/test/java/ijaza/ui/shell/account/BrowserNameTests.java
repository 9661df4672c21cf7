package ijaza.ui.shell.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrowserNameTests {

    @ParameterizedTest
    @CsvSource({
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0, Firefox · Windows",
        "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML) Chrome/150.0.0.0 Safari/537.36, Chrome · Linux",
        "Mozilla/5.0 (Linux; Android 16) AppleWebKit/537.36 Chrome/150.0 Mobile Safari/537.36, Chrome · Android",
        "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/150.0 Safari/537.36 Edg/150.0, Edge · Windows",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Safari/604.1, Safari · iPhone"
    })
    void isWhatPeopleCallIt(String userAgent, String name) {
        assertThat(BrowserName.of(userAgent)).hasValue(name);
    }

    @Test
    void isUnknownWhereNothingIsRecognised() {
        assertThat(BrowserName.of("متصفح غريب")).isEmpty();
    }
}
