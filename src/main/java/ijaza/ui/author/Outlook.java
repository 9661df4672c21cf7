package ijaza.ui.author;

import ijaza.course.Ruling;
import ijaza.text.Span;
import org.jspecify.annotations.Nullable;

/** What of a draft its author is looking at; it stays the same when the screen is drawn anew after a change. */
final class Outlook {

    /** What the side beside the document shows. */
    enum Side {
        QUESTIONS,
        LESSONS,
        FACTS,
        LEFT_OUT
    }

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

    private Side side = Side.QUESTIONS;
    private Filter filter = Filter.ALL;
    private @Nullable Span place;

    Side side() {
        return side;
    }

    void turnTo(Side other) {
        side = other;
    }

    Filter filter() {
        return filter;
    }

    void narrowTo(Filter other) {
        filter = other;
    }

    /** The passage whose questions alone are shown. */
    @Nullable
    Span place() {
        return place;
    }

    void lookAt(@Nullable Span passage) {
        place = passage;
        side = Side.QUESTIONS;
    }
}
