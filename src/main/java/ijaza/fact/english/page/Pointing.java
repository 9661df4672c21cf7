package ijaza.fact.english.page;

import ijaza.fact.english.words.Lexicon;
import ijaza.fact.page.Mention;
import ijaza.fact.page.Sentence;
import java.util.Set;
import java.util.regex.Pattern;

/** How a head with an article points: at another one of its kind, or at a name that does not show its kind. */
final class Pointing {

    /** "The 11-member Board", "the former Council": not simply the one of that head. */
    private static final Pattern OTHER_ONE = Pattern.compile("\\b(?:[0-9a-z]+-[a-z]+|former|previous|old|original|first"
            + "|second|each|every|another|other|any|no|some|such|local|regional) $");

    /** Kinds of which a name may be that does not show it. */
    private static final Set<String> MAY_BE_CALLED = Set.of(
            "federation",
            "organization",
            "organisation",
            "association",
            "agency",
            "network",
            "institution",
            "foundation",
            "company",
            "alliance");

    private Pointing() {}

    static boolean isAnother(Sentence sentence, Mention mention) {
        return OTHER_ONE
                .matcher(sentence.folded().substring(0, mention.folded().start()))
                .find();
    }

    /** "FIBO has nine members. The federation ...": in small letters, of a name that shows no kind of its own. */
    static boolean isByKind(String bare, String topic) {
        return Character.isLowerCase(bare.charAt(4))
                && !Lexicon.isHead(FullNames.head(topic))
                && MAY_BE_CALLED.contains(FullNames.key(bare));
    }
}
