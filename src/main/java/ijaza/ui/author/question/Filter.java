package ijaza.ui.author.question;

import ijaza.course.Ruling;
import org.jspecify.annotations.Nullable;

/** Which questions are shown. */
enum Filter {
    ALL,
    WAITING,
    APPROVED,
    REJECTED;

    boolean admits(@Nullable Ruling ruling) {
        return switch (this) {
            case ALL -> true;
            case WAITING -> ruling == null;
            case APPROVED -> ruling == Ruling.APPROVED;
            case REJECTED -> ruling == Ruling.REJECTED;
        };
    }
}
