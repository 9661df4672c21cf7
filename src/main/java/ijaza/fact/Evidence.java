package ijaza.fact;

import ijaza.text.Span;

/** The words of the source that prove a fact, and where they stand. */
public record Evidence(int start, int end, String quote) {

    public Evidence {
        if (start < 0 || end <= start || end - start != quote.length()) {
            throw new IllegalArgumentException("a quote is as long as its span");
        }
    }

    public static Evidence at(Span span, String text) {
        return new Evidence(span.start(), span.end(), span.of(text));
    }

    public Span span() {
        return new Span(start, end);
    }

    /** Whether these very words stand there in the text. */
    public boolean isVerbatimIn(String text) {
        return text.startsWith(quote, start);
    }
}
