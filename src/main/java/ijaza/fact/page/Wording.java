package ijaza.fact.page;

import ijaza.document.Passage;
import ijaza.text.Folding;
import ijaza.text.Span;
import java.util.List;

/** How one language is read: how its words are compared, what a sentence of it mentions, and whom each mention means. */
public interface Wording {

    Folding fold(String words);

    /** The names, dates and symbols of one sentence in their order, none overlapping another. */
    List<Mention> mentions(String source, Span sentence, Folding folded);

    /** Takes all sentences in the order of the text, those of titles among them. */
    Names names(List<Sentence> sentences, List<Passage> passages);

    /** Where a sentence without an end is cut, in characters. */
    default int longestSentence() {
        return 2500;
    }

    /** Whether a full stop, question or exclamation mark here ends a sentence. */
    default boolean endsSentence(String source, int mark) {
        return true;
    }
}
