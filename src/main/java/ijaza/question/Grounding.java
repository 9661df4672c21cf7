package ijaza.question;

import ijaza.fact.Doubt;
import ijaza.fact.Evidence;
import ijaza.question.Grounding.Flaw.Reason;
import ijaza.text.Folding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/** The gate: a question passes when everything it says and rests on stands in the source and can be answered one way. */
public final class Grounding {

    private static final Pattern QUOTE = Pattern.compile("«(?<quote>[^»]*)»|“(?<english>[^”]*)”");

    private final String source;
    private final List<Doubt> doubts;
    private final List<String> doubtfulWords;

    public Grounding(String source, List<Doubt> doubts) {
        this.source = source;
        this.doubts = List.copyOf(doubts);
        this.doubtfulWords =
                doubts.stream().map(doubt -> words(doubt.span().of(source))).toList();
    }

    /** What the gate says of a question. */
    public sealed interface Verdict {}

    /** It may be asked. */
    public record Grounded() implements Verdict {}

    /** It must not be asked. */
    public record NotGrounded(List<Flaw> flaws) implements Verdict {

        public NotGrounded {
            flaws = List.copyOf(flaws);
        }
    }

    /** What is wrong with a question, and the words where it shows. */
    public record Flaw(Reason reason, String words) {

        /** The kinds of flaws; the text says them to an author. */
        public enum Reason {
            EVIDENCE_NOT_VERBATIM("the evidence does not stand in the source at its place"),
            EVIDENCE_DOUBTFUL("the evidence holds a doubtful place of the source"),
            KEY_IN_STEM("the key stands in the question itself"),
            OPTIONS_COLLIDE("two answers are the same once folded"),
            OPEN_PRONOUN("the stem points at something that it does not name"),
            DOUBTFUL_WORDS("an answer or a quote holds a doubtful place of the source"),
            QUOTE_NOT_VERBATIM("a quote is not verbatim in the source"),
            EMPTY_WORDS("an answer has no words"),
            KEY_UNSUPPORTED("the sentences that the question rests on do not say the key"),
            TWO_KEYS("what is marked wrong is right as well");

            private final String text;

            Reason(String text) {
                this.text = text;
            }
        }

        @Override
        public String toString() {
            return reason.text + ": " + words;
        }
    }

    public Verdict check(Question question) {
        var flaws = flaws(question);
        return flaws.isEmpty() ? new Grounded() : new NotGrounded(flaws);
    }

    /** All that is wrong with a question; nothing where it may be asked. */
    public List<Flaw> flaws(Question question) {
        var flaws = new ArrayList<Flaw>();
        question.grounds().evidence().forEach(evidence -> checkEvidence(evidence, flaws));
        OpenWords.in(question.stem()).forEach(word -> flaws.add(new Flaw(Reason.OPEN_PRONOUN, word)));
        Spoken.collections(question).forEach(answers -> checkAnswers(answers, flaws));
        Spoken.keysAndTheirQuestions(question).forEach(pair -> checkCue(pair, flaws));
        Spoken.feedback(question).forEach(text -> checkQuotes(text, question, flaws));
        return List.copyOf(flaws);
    }

    private void checkEvidence(Evidence evidence, List<Flaw> flaws) {
        if (!evidence.isVerbatimIn(source)) {
            flaws.add(new Flaw(Reason.EVIDENCE_NOT_VERBATIM, evidence.quote()));
        } else if (doubts.stream().anyMatch(doubt -> doubt.span().overlaps(evidence.span()))) {
            flaws.add(new Flaw(Reason.EVIDENCE_DOUBTFUL, evidence.quote()));
        }
    }

    private void checkAnswers(List<String> answers, List<Flaw> flaws) {
        var seen = new HashSet<String>();
        for (var answer : answers) {
            if (words(answer).isEmpty()) {
                flaws.add(new Flaw(Reason.EMPTY_WORDS, answer));
            } else if (!seen.add(words(answer))) {
                flaws.add(new Flaw(Reason.OPTIONS_COLLIDE, answer));
            }
            checkDoubt(answer, flaws);
        }
    }

    private static void checkCue(Spoken.Cue cue, List<Flaw> flaws) {
        if ((" " + words(cue.question()) + " ").contains(" " + words(cue.key()) + " ")) {
            flaws.add(new Flaw(Reason.KEY_IN_STEM, cue.key()));
        }
    }

    private void checkQuotes(String text, Question question, List<Flaw> flaws) {
        checkDoubt(text, flaws);
        QUOTE.matcher(text)
                .results()
                .map(quote -> quote.group("quote") != null ? quote.group("quote") : quote.group("english"))
                .filter(quote -> !isInEvidence(quote, question) && !source.contains(quote))
                .forEach(quote -> flaws.add(new Flaw(Reason.QUOTE_NOT_VERBATIM, quote)));
    }

    /** Nearly all quotes are; a long source is then not searched for each. */
    private static boolean isInEvidence(String quote, Question question) {
        return question.grounds().evidence().stream()
                .anyMatch(evidence -> evidence.quote().contains(quote));
    }

    private void checkDoubt(String text, List<Flaw> flaws) {
        var folded = words(text);
        doubtfulWords.stream()
                .filter(folded::contains)
                .forEach(words -> flaws.add(new Flaw(Reason.DOUBTFUL_WORDS, text)));
    }

    private static String words(String text) {
        return Folding.fold(text).replaceAll("[^\\p{L}\\p{M}\\p{N}/]+", " ").strip();
    }
}
