package ijaza.text;

/** A stretch of a text in UTF-16 units, its end exclusive. */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a span holds at least one character: " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }

    /** The words of the text that this span covers. */
    public String of(String text) {
        return text.substring(start, end);
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
