package ijaza.fact.page;

import ijaza.text.Span;
import java.util.List;
import java.util.Optional;

/** What a language says of a sentence that is to be shown by itself, with a blank in it. */
public interface Standing {

    /**
     * The words of the sentence that stand by themselves, in the source: they state something of somebody that they name, and
     * neither lean on another sentence nor doubt, wish, quote or ask.
     */
    Optional<Span> words(Sentence sentence);

    /** The numbers of things in a sentence. */
    List<Thing> numbers(Sentence sentence);

    /** Whether what stands behind a thing goes on with it, such as "to 1990". */
    boolean goesOn(String behind);

    /** Whether what stands before a date makes it vague, such as "about" or "before". */
    boolean isVague(String before);

    /** Whether a number is exact and counts what stands behind it. */
    boolean isCounting(String before, String number, String behind);
}
