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

    /** Whether nothing around a thing makes it vague, such as "about" or "before". */
    boolean isExact(Sentence sentence, Thing thing);
}
