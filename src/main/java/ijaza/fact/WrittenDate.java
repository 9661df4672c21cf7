package ijaza.fact;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A date, a month or a year alone, with the words it is written in. */
public record WrittenDate(@Nullable Integer day, @Nullable Integer month, int year, String written) {

    public WrittenDate {
        if (day != null && month == null) {
            throw new IllegalArgumentException("a day has its month");
        }
    }

    public boolean isYearAlone() {
        return month == null;
    }

    /** Whether both name the same day (or the same month, or year, if neither names more), however written. */
    public boolean isSameAs(WrittenDate other) {
        return year == other.year && Objects.equals(month, other.month) && Objects.equals(day, other.day);
    }
}
