package ijaza.fact.english.page;

import ijaza.fact.page.Mention;
import ijaza.fact.page.Mention.Kind;
import ijaza.fact.page.Sentence;
import java.util.Optional;
import java.util.stream.Stream;

/** Bodies that own what follows them by an "'s". */
final class Owners {

    /** Where "its" stands in "Among its tasks". */
    static final int AMONG = "Among ".length();

    private Owners() {}

    /** The body right before, where the mention is named by its head. */
    static Optional<Mention> before(Sentence sentence, Mention mention) {
        return owners(sentence)
                .filter(owner -> owner.folded().end() + 3 == mention.folded().start() && FullNames.isHeaded(mention))
                .findFirst();
    }

    /** "UNIDO's mission is to ...", "Among its tasks are ...": the sentence is about the owner too. */
    static Optional<Mention> atStart(Sentence sentence) {
        return owners(sentence)
                .filter(owner -> owner.folded().start() < 2)
                .findFirst()
                .or(() -> sentence.mentions().stream()
                        .findFirst()
                        .filter(mention -> mention.kind() == Kind.PRONOUN
                                && mention.folded().start() <= AMONG));
    }

    private static Stream<Mention> owners(Sentence sentence) {
        return sentence.mentions().stream()
                .filter(mention -> mention.kind() == Kind.BODY
                        && sentence.folded().startsWith("'s ", mention.folded().end()));
    }
}
