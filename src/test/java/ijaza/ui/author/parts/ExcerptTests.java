package ijaza.ui.author.parts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTests {

    @Test
    void cutsBetweenWordsSoThatNoLetterChangesItsShape() {
        assertThat(Excerpt.of("تعزيز التنسيق والاتساق", 15)).isEqualTo("تعزيز التنسيق…");
        assertThat(Excerpt.of("تعزيز\u00A0التنسيق", 9)).isEqualTo("تعزيز…");
    }

    @Test
    void leavesShortTextsAndCutsAWordThatNeverEnds() {
        assertThat(Excerpt.of("تعزيز", 5)).isEqualTo("تعزيز");
        assertThat(Excerpt.of("تعزيزتعزيز", 4)).isEqualTo("تعزي…");
    }
}
