package ijaza.question;

import org.jspecify.annotations.Nullable;

/** Say whether the stem's statement is true. */
public record TrueFalse(
        QuestionId id, String stem, boolean key, @Nullable String correction, Grounds grounds, String explanation)
        implements Question {

    /** The positions of the two fixed options. */
    public static final int TRUE = 0;

    public static final int FALSE = 1;
}
