package ijaza.fact;

import ijaza.text.Span;

/** A place where the document itself seems mistaken or leaves open what is so; nothing is asked from it. */
public record Doubt(Span span, Reason reason) {

    /** What makes the place doubtful. */
    public enum Reason {
        /** Two neighbours of one stem, one of them left over from an edit. */
        DOUBLED_WORD,
        /** A body named just once, under the name of another body with a foreign field. */
        STRAY_BODY,
        /** Two names of a month that are not the same month, or a day that no calendar has. */
        DATE_DISAGREES,
        /** A list that has more or fewer points than its opening says. */
        COUNT_DISAGREES,
        /** A date or a number that the text gives only roughly. */
        VAGUE,
        /** Two dates that are told of one event. */
        TOLD_TWICE,
        /** What the text plans, supposes, denies or has somebody say, and does not state itself. */
        NOT_STATED
    }
}
