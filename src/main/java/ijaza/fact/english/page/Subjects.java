package ijaza.fact.english.page;

import ijaza.fact.page.Mention;
import ijaza.fact.page.Mention.Kind;
import ijaza.fact.page.Sentence;
import ijaza.fact.page.Sign;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells how the mentions of a sentence stand to its subject, which is the one before its first verb, behind a phrase that opens the sentence. */
final class Subjects {

    private static final Pattern SUBJECT = Pattern.compile(
            Sign.expand("^(?:[^,]{1,160}, |(?:In|Since|On|From) {date},? )?(?:(?:today|currently|also|now),? "
                    + ")?(?:{body}'s |an? |(?:the |{pronoun} )(?:first|current|present|new|then|second) "
                    + ")?(?<what>{body|paper|person|name|post|pronoun})(?: \\([^)]{1,80}\\))?(?: in "
                    + "(?-i:[A-Z])\\p{L}+)?(?:, [^,]{1,120},)? (?!and |or |of |in |on |for |at |to |from |with |by "
                    + "|the |'s)[a-z]+"),
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CLAUSE_BEGINS = Pattern.compile(
            "(?:[,;:(–—]|\\b(?:and|but|that|when|where|because|while|since|as|or|then|if|after|before|until|than"
                    + "|so)|(?:and|but|,|;) (?:in|on|since) [^,;]{1,18},?) $",
            Pattern.CASE_INSENSITIVE);

    private Subjects() {}

    static Optional<Mention> of(Sentence sentence) {
        return sentence.find(SUBJECT).findFirst().map(hit -> hit.mention("what"));
    }

    /** "The Agency pays for it": whom it pays for is not itself. */
    static boolean isObject(Mention it, Sentence sentence, @Nullable Mention subject) {
        return subject != null
                && subject.folded().start() < it.folded().start()
                && !CLAUSE_BEGINS
                        .matcher(sentence.folded().substring(0, it.folded().start()))
                        .find();
    }

    static boolean isPerson(Mention pronoun, Sentence sentence) {
        return pronoun.folded().of(sentence.folded()).matches("(?i)s?he|his|her");
    }

    static boolean isBehindBody(Mention post, Mention subject) {
        return subject.kind() == Kind.BODY
                && subject.folded().end() < post.folded().start();
    }
}
