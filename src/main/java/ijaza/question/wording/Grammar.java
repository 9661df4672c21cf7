package ijaza.question.wording;

import ijaza.fact.Office;
import ijaza.fact.Task;
import ijaza.text.Language;
import java.util.List;
import java.util.Optional;

/** What a language does to the words of a question. */
public sealed interface Grammar permits ArabicGrammar, EnglishGrammar {

    static Grammar of(Language language) {
        return switch (language) {
            case ARABIC -> new ArabicGrammar();
            case ENGLISH -> new EnglishGrammar();
        };
    }

    /** Which of a template's forms, counted from 0, agrees with a subject. */
    int form(String subject, int forms);

    /** A word behind a preposition that is written together with it. */
    String tied(String preposition, String word);

    /** Words as they stand at the beginning of a sentence or alone as an answer. */
    String beginning(String words);

    /** The quotes of a document, one beside the other. */
    String quoted(List<String> quotes);

    /** The noun, folded, that says what sort of thing a name names. */
    String sort(String name);

    /** The sort of bodies that are told from each other by what they deal with. */
    boolean isCommittee(String name);

    /** Whether a name stands for one thing and not for several. */
    boolean isOne(String name);

    boolean isDefinite(String words);

    /** Things with their adjectives, definite; nothing where their form is not sure. */
    Optional<String> definite(String things);

    /** The things of a list and whose they are, with their number where it is above 0; nothing where that is not sure. */
    Optional<String> listed(String things, int number, String owner);

    /** A verbal noun and its object as the object of a verb: one of many. */
    String indefinite(String act);

    /** A name without the addition that all its like share. */
    String brief(String name);

    /** A name behind a preposition in its own form again. */
    String loosened(String name);

    /** A name of two parts: the noun of its sort, and the rest. */
    List<String> parts(String name);

    Duty duty(Task task);

    /** The words of a point in a list as an act, as far as their meaning is whole. */
    String act(String point);

    /** The parts of a point, each whole by itself. */
    List<String> clauses(String point);

    /** Whether one of two acts can stand beside the other without being told by its form. */
    boolean isLike(String act, String other);

    Numerals numerals();

    /** Whether words name a person and not a post. */
    boolean isPerson(String words);

    /** The ways in which the holder of an office may be named. */
    List<String> names(Office office);

    /** The noun of an office that words agree with, where it is the first of its kind; else nothing. */
    Optional<String> first(Office office);

    /** A verb that begins a sentence, in the form that goes with "who". */
    String asking(String verb, String doer);
}
