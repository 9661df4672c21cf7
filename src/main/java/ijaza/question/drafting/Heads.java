package ijaza.question.drafting;

import ijaza.fact.Office;
import ijaza.question.Option;
import ijaza.question.TypedText;
import java.util.stream.Stream;

/** Who heads whom: a post or a body at the head of something, beside those at the heads of others. */
record Heads(Material material) {

    /** Whether a post or a body is at the head, and not a person, who may leave it. */
    boolean isHead(Office office) {
        return office.fixed() && !material.grammar().isPerson(office.person());
    }

    /** Other heads; what one thing has as its head beside the one asked for is no wrong answer. */
    Stream<Option> beside(Office office) {
        return material.all(Office.class).stream()
                .filter(other -> isHead(office) && isHead(other))
                .filter(other -> !TypedText.same(other.subject(), office.subject()))
                .filter(other -> !TypedText.same(other.person(), office.subject()))
                .filter(other -> !TypedText.same(other.subject(), office.person()))
                .filter(other -> material.all(Office.class).stream()
                        .noneMatch(own -> TypedText.same(own.subject(), office.subject())
                                && TypedText.same(own.person(), other.person())))
                .map(other -> new Option(other.person(), other.statement()));
    }
}
