package ijaza.question.drafting;

import ijaza.fact.Fact;
import java.util.Optional;

/** The sentence that states a fact, with a blank where its words stand. */
final class Gap {

    static final String BLANK = "______";

    private Gap() {}

    /** Nothing where the words stand not once, or in the name of what the sentence is about. */
    static Optional<String> of(Fact fact, String words) {
        return fact.subject().contains(words) ? Optional.empty() : at(fact.statement(), words);
    }

    /** Nothing where the words stand not once. */
    static Optional<String> at(String sentence, String words) {
        var at = sentence.indexOf(words);
        var isOnce = at >= 0 && sentence.indexOf(words, at + 1) < 0;
        return isOnce
                ? Optional.of(sentence.substring(0, at) + BLANK + sentence.substring(at + words.length()))
                : Optional.empty();
    }
}
