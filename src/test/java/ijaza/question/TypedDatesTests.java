package ijaza.question;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.question.TypedDates.Ambiguous;
import ijaza.question.TypedDates.Day;
import ijaza.question.TypedDates.NotADate;
import ijaza.question.TypedDates.YearAlone;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypedDatesTests {

    @Test
    void asksBackWhichDayIsMeant() {
        assertThat(TypedDates.read("6/7/2017"))
                .isEqualTo(new Ambiguous(List.of(LocalDate.of(2017, 7, 6), LocalDate.of(2017, 6, 7))));
        assertThat(TypedDates.read("٦/٧/٢٠١٧")).isInstanceOf(Ambiguous.class);
    }

    @Test
    void asksNothingWhereOnlyOneDayIsPossible() {
        assertThat(TypedDates.read("23/2/2018")).isEqualTo(new Day(LocalDate.of(2018, 2, 23)));
        assertThat(TypedDates.read("2/23/2018")).isEqualTo(new Day(LocalDate.of(2018, 2, 23)));
        assertThat(TypedDates.read("6.6.2017")).isEqualTo(new Day(LocalDate.of(2017, 6, 6)));
        assertThat(TypedDates.read("6 تموز/يوليه 2017")).isEqualTo(new Day(LocalDate.of(2017, 7, 6)));
    }

    @Test
    void readsAYearAlone() {
        assertThat(TypedDates.read("عام ٢٠١١")).isEqualTo(new YearAlone(2011));
    }

    @Test
    void readsAMonthOfAYearInEverySpelling() {
        assertThat(TypedDates.read("تموز/يوليه 2010")).isEqualTo(TypedDates.read("يوليو ٢٠١٠"));
        assertThat(TypedDates.same("تموز/يوليه 2010", "شهر جويلية عام 2010")).isTrue();
        assertThat(TypedDates.same("تموز/يوليه 2010", "2010")).isFalse();
    }

    @Test
    void takesForNoDateWhatIsNone() {
        assertThat(TypedDates.read("15 كانون الأول/يناير 2017")).isEqualTo(new NotADate());
        assertThat(TypedDates.read("15/6/17")).isEqualTo(new NotADate());
        assertThat(TypedDates.read("قبل 15 يونيو 2017")).isEqualTo(new NotADate());
        assertThat(TypedDates.read("71/291")).isEqualTo(new NotADate());
    }
}
