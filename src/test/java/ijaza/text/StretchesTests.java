package ijaza.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StretchesTests {

    private static final String TEXT = "أُنشئ المكتب في عام 2017.";

    @Test
    void areTouchedByWhatHasALetterOfThem() {
        var year = new Span(TEXT.indexOf("2017"), TEXT.indexOf("2017") + 4);
        var stretches = new Stretches(List.of(year));

        assertThat(stretches.touch(new Span(0, TEXT.length()))).isTrue();
        assertThat(stretches.touch(new Span(year.end() - 1, year.end() + 1))).isTrue();
        assertThat(stretches.touch(new Span(0, year.start()))).isFalse();
        assertThat(stretches.touch(new Span(year.end(), TEXT.length()))).isFalse();
        assertThat(new Stretches(List.of()).touch(year)).isFalse();
    }
}
