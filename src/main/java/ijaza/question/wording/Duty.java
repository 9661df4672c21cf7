package ijaza.question.wording;

import ijaza.fact.Task;
import java.util.Optional;

/**
 * A task as it can be asked.
 *
 * @param words what can stand as an answer
 * @param field the words without the act, or the same
 * @param predicate the sentence that states the task, without its subject, where that can be cut out
 * @param isOpen whether its words point out of themselves
 */
public record Duty(Task task, Manner manner, String words, String field, Optional<String> predicate, boolean isOpen) {

    /** How the text ties it to its holder. */
    public enum Manner {
        /** Concerned with a field, of committees: «المعنية ب». */
        CONCERNED,
        /** Charged with an act: «المكلفة ب». */
        CHARGED,
        /** «تتولى». */
        UNDERTAKING,
        /** «ليضطلع ب», of persons. */
        ASSUMING,
        /** A verb of its own. */
        DOING,
        /** Anything else, in the text's own words only. */
        TOLD
    }

    /** The first word, which tells what sort of act it is. */
    public String head() {
        return head(words);
    }

    public static String head(String words) {
        return words.split(" ", 2)[0];
    }
}
