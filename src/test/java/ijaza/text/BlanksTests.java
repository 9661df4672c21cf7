package ijaza.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BlanksTests {

    @Test
    void seesTheNoBreakSpacesThatStripDoesNotSee() {
        assertThat("\u00A0من نحن\u202F".strip()).isNotEqualTo("من نحن");
        assertThat(Blanks.strip("\u00A0\u2007من نحن\u202F\uFEFF")).isEqualTo("من نحن");
        assertThat(Blanks.isBlank("\u00A0 \u2009\t")).isTrue();
    }

    @Test
    void findsNothingInAStretchOfSpaces() {
        assertThat(Blanks.strip("أ \u00A0 ب", 1, 4)).isEmpty();
        assertThat(Blanks.strip("أ \u00A0 ب", 0, 5)).contains(new Span(0, 5));
    }
}
