package ijaza.fact.english.words;

import ijaza.fact.page.Mention.Kind;
import java.util.stream.IntStream;

/** Parts the name of a post from the person or the body that stands behind it. */
record PostReader(Tokens tokens, NameReader names, PersonReader persons) {

    /** "Director of the Agency": the body is a name of its own. */
    boolean isOfBody(Name post) {
        var of = post.head() + 1;
        var next = tokens.at(of + 1).is("the") ? of + 2 : of + 1;
        return of < post.end()
                && tokens.at(of).is("of")
                && names.read(next)
                        .filter(name -> name.kind() == Kind.BODY
                                || name.kind() == null && tokens.at(next).isAcronym())
                        .isPresent();
    }

    /** The post in "Under-Secretary-General Ana Lund", if only a person's name follows it. */
    int within(Name name) {
        return IntStream.range(name.start(), name.end() - 1)
                .filter(i -> Lexicon.isPost(tokens.at(i).text()))
                .reduce((_, last) -> last)
                .stream()
                .filter(post -> persons.read(post + 1) == name.end()
                        && (name.end() > post + 2
                                || Lexicon.isRoyal(tokens.at(post).text())))
                .findFirst()
                .orElse(-1);
    }
}
