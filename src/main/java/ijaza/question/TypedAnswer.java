package ijaza.question;

import java.util.List;

/** Write the answer; the first accepted one is shown as the key. */
public record TypedAnswer(
        QuestionId id, String stem, Form form, List<String> accepted, Grounds grounds, String explanation)
        implements Question {

    public TypedAnswer {
        if (accepted.isEmpty()) {
            throw new IllegalArgumentException("a typed answer accepts at least one");
        }
        accepted = List.copyOf(accepted);
    }

    /** How the typed words are compared: as folded text, or as a date in any spelling. */
    public enum Form {
        TEXT,
        DATE;

        /** The form of an accepted answer: what reads as a date is compared as one. */
        public static Form of(String accepted) {
            return TypedDates.isDate(accepted) ? DATE : TEXT;
        }
    }
}
