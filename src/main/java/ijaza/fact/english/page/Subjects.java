package ijaza.fact.english.page;

import ijaza.fact.page.Mention;
import ijaza.fact.page.Sentence;
import ijaza.fact.page.Sign;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the mention that a sentence is about: the one before its first verb, behind a phrase that opens the sentence. */
final class Subjects {

    private static final Pattern SUBJECT = Pattern.compile(
            Sign.expand("^(?:[^,]{1,160}, |(?:In|Since|On|From) {date},? )?(?:(?:today|currently|also|now),? "
                    + ")?(?:{body}'s |an? |(?:the |{pronoun} )(?:first|current|present|new|then|second) "
                    + ")?(?<what>{body|paper|person|name|post|pronoun})(?: \\([^)]{1,80}\\))?(?: in "
                    + "(?-i:[A-Z])\\p{L}+)?(?:, [^,]{1,120},)? (?!and |or |of |in |on |for |at |to |from |with |by "
                    + "|the |'s)[a-z]+"),
            Pattern.CASE_INSENSITIVE);

    private Subjects() {}

    static Optional<Mention> of(Sentence sentence) {
        return sentence.find(SUBJECT).findFirst().map(hit -> hit.mention("what"));
    }
}
