package ijaza.question.drafting;

import ijaza.fact.Fact;
import java.util.Optional;

/** The sentence that states a fact, with a blank where its words stand. */
final class Gap {

    static final String BLANK = "______";

    private Gap() {}

    /** Nothing where the words stand not once, or in the name of what the sentence is about. */
    static Optional<String> of(Fact fact, String words) {
        var statement = fact.statement();
        var at = statement.indexOf(words);
        var isOnce = at >= 0 && statement.indexOf(words, at + 1) < 0;
        return isOnce && !fact.subject().contains(words)
                ? Optional.of(statement.substring(0, at) + BLANK + statement.substring(at + words.length()))
                : Optional.empty();
    }
}
