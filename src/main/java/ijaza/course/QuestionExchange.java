package ijaza.course;

import ijaza.question.Question;
import ijaza.question.Unproved;
import java.util.List;

/** Brings questions from the files of other systems, and lets a set of questions leave for them. */
public interface QuestionExchange {

    /** Reads a file as it came; whatever its bytes are, there is an answer. */
    Brought bring(byte[] file);

    /** The file of a set of questions, which brings the same questions again. */
    String write(List<Question> questions);

    /** What a file brought, and what it held besides. */
    record Brought(List<Foreign> questions, List<LeftOut> leftOut) {

        public Brought {
            questions = List.copyOf(questions);
            leftOut = List.copyOf(leftOut);
        }
    }

    /** A question of a file: the line of its first word, counted from 1, and its name there, which may be empty. */
    record Foreign(int line, String title, Unproved question) {}

    /** A piece of a file that did not come along; its name there, or its first words where it has none. */
    record LeftOut(int line, String words, Reason reason) {

        /** Why; the text says it to an author. */
        public enum Reason {
            DESCRIPTION("a text without a question"),
            ESSAY("an essay, which nobody but a person can mark"),
            RANGE_OF_NUMBERS("a number with a range or an error margin"),
            PARTIAL_CREDIT("options that are half right"),
            HALF_RIGHT_ANSWERS("the question came, but without its answers that are half right"),
            ANY_WORDS("an answer with an asterisk, which stands for any words"),
            PICTURE("a question with a picture, a sound or a film"),
            NO_KEY("a question without a right answer"),
            STRANGE_WEIGHT("a weight that is no share of a hundred"),
            MALFORMED("words that make no question");

            private final String text;

            Reason(String text) {
                this.text = text;
            }

            @Override
            public String toString() {
                return text;
            }
        }
    }
}
