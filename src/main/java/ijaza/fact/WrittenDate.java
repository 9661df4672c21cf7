package ijaza.fact;

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

    /** The same date in other words. */
    public WrittenDate as(String otherWords) {
        return new WrittenDate(day, month, year, otherWords);
    }
}
