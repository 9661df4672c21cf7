package ijaza.fact.page;

import ijaza.text.Span;

/** A line or a row of a table that says one thing of somebody: "Headquarters: Nairobi". */
public record LabelledLine(String subject, Span label, Span value, Sentence sentence) {

    /** From the label to the end of its value. */
    public Span span() {
        return new Span(label.start(), value.end());
    }
}
