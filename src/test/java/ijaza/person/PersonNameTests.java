package ijaza.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTests {

    @ParameterizedTest
    @ValueSource(strings = {"عبد الله الأحمد", "مُنى", "أبو-بكر", "د. ليلى حسن", "محمـــد"})
    void takesArabicNames(String name) {
        assertThat(PersonName.arabic(name)).hasValue(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "Layla", "ليلى Hassan", "ليلى 7", "ليلى٧", "<b>ليلى</b>", "ـ", "=ليلى"})
    void refusesWhatIsNoArabicName(String name) {
        assertThat(PersonName.arabic(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Layla Hassan", "Zoë O'Neill-Šarić", "José"})
    void takesLatinNames(String name) {
        assertThat(PersonName.latin(name)).hasValue(name);
    }

    @Test
    void refusesArabicWhereLatinIsAsked() {
        assertThat(PersonName.latin("ليلى")).isEmpty();
    }

    @Test
    void cleansSpacesThatJavaDoesNotSee() {
        assertThat(PersonName.arabic("\u00a0عبد\u00a0\u00a0الله\u200f ")).hasValue("عبد الله");
    }

    @Test
    void takesFortyLettersAndRefusesAnEndlessName() {
        assertThat(PersonName.arabic("م".repeat(40))).isPresent();
        assertThat(PersonName.arabic("م".repeat(PersonName.LONGEST + 1))).isEmpty();
    }

    @Test
    void cannotBeMadeOfNothing() {
        assertThatThrownBy(() -> new PersonName(" ", null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PersonName("ليلى", "ليلى")).isInstanceOf(IllegalArgumentException.class);
    }
}
