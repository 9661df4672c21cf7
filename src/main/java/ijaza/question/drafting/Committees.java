package ijaza.question.drafting;

import ijaza.fact.Body;
import ijaza.fact.Support;
import ijaza.fact.Transfer;
import ijaza.question.Option;
import java.util.stream.Stream;

/** Bodies of one sort, so that a body stands among its like; the one that has them all as its parts is left out. */
record Committees(Material material) {

    /** Other bodies of which the document says what they are there for; a committee stands among committees only. */
    Stream<Option> others(String body) {
        return options(bodies().filter(name -> !name.equals(body) && !isCommittee(name) && material.isExplained(name)));
    }

    private Stream<String> bodies() {
        return material.bodies().stream().filter(name -> !material.isMain(name));
    }

    /** Bodies other than committees that neither belong to this one nor were moved to it. */
    Stream<Option> outside(String body) {
        return options(
                bodies().filter(name -> !isCommittee(name) && !parent(name).equals(body) && !isMoved(name, body))
                        .filter(name -> material.parts().areApart(name, body)));
    }

    private boolean isMoved(String name, String to) {
        return material.all(Transfer.class).stream()
                .anyMatch(transfer ->
                        transfer.subject().equals(name) && transfer.to().equals(to));
    }

    boolean isCommittee(String name) {
        return material.grammar().isCommittee(name);
    }

    /** The other bodies whose names have the same head. */
    Stream<Option> like(String body) {
        return options(bodies().filter(name -> isLike(name, body) && !name.equals(body)));
    }

    /** Those that support other bodies. */
    Stream<Option> supporters(String supported) {
        var own = material.all(Support.class).stream()
                .filter(support -> support.subject().equals(supported))
                .map(Support::supporter)
                .toList();
        return options(
                material.all(Support.class).stream().map(Support::supporter).filter(name -> !own.contains(name)));
    }

    /** The body that this one is part of, or nothing. */
    String parent(String body) {
        return material.all(Body.class).stream()
                .filter(fact -> fact.side() == Body.Side.ROLE && fact.subject().equals(body))
                .map(fact -> String.valueOf(fact.parent()))
                .findFirst()
                .orElse("");
    }

    private Stream<Option> options(Stream<String> names) {
        return names.map(name -> new Option(name, material.about(name).orElse(null)));
    }

    private boolean isLike(String name, String body) {
        var grammar = material.grammar();
        return grammar.sort(name).equals(grammar.sort(body));
    }
}
