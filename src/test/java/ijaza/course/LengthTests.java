package ijaza.course;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LengthTests {

    @Test
    void countsWhatIsReadAndWhatAPaperAsks() {
        // 12 sentences of about ten words; 6 questions of the quiz and 8 of the final are asked
        assertThat(Length.of(SampleCourse.course())).isEqualTo(new Length(2, 30, 15));
    }

    @Test
    void neverPromisesNoTimeAtAll() {
        assertThat(Length.of(SampleCourse.course(1).asking(_ -> false)).minutes())
                .isEqualTo(5);
    }
}
