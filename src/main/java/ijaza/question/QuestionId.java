package ijaza.question;

/** A question's stable id: a hash of what it asks, so that compiling again names it the same. */
public record QuestionId(String value) {

    public QuestionId {
        if (!value.matches("[a-z0-9-]{4,64}")) {
            throw new IllegalArgumentException("not a question's id: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
