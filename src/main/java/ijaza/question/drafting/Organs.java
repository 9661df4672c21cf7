package ijaza.question.drafting;

import ijaza.fact.Body;
import ijaza.fact.Cycle;
import ijaza.fact.Event;
import ijaza.fact.Fact;
import ijaza.fact.FactKind;
import ijaza.fact.Instrument;
import ijaza.question.Option;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Those who decide: whoever the document shows to adopt, sign, review or stand above others. */
final class Organs {

    private static final List<FactKind> TELLING =
            List.of(FactKind.CYCLE, FactKind.BODY, FactKind.EVENT, FactKind.INSTRUMENT);

    private final Material material;
    private @Nullable List<Option> all;
    private @Nullable Set<String> above;

    Organs(Material material) {
        this.material = material;
    }

    /** The organs beside one of them, and a committee whose name resembles theirs. */
    Stream<Option> beside(String organ) {
        if (material.isMain(organ)) {
            return Stream.empty();
        }
        var committee = material.bodies().stream()
                .filter(name ->
                        material.grammar().isCommittee(name) && material.parts().isOutside(name))
                .limit(1)
                .map(name -> new Option(name, material.about(name).orElse(null)));
        return Stream.concat(all(), committee);
    }

    /** Each organ by its short name, with what the document says that it does or stands above. */
    Stream<Option> all() {
        var known = all == null ? found() : all;
        all = known;
        return known.stream();
    }

    private List<Option> found() {
        var deeds = new LinkedHashMap<String, String>();
        for (var kind : TELLING) {
            material.facts().stream()
                    .filter(fact -> fact.kind() == kind)
                    .sorted(Comparator.comparing(fact -> fact instanceof Event event && event.when() == null))
                    .forEach(fact -> named(fact).ifPresent(name -> deeds.putIfAbsent(name, told(fact, name))));
        }
        return deeds.entrySet().stream()
                .filter(deed -> !material.isMain(deed.getKey()))
                .map(deed -> new Option(deed.getKey(), deed.getValue()))
                .toList();
    }

    /** Those that the document shows to decide over the one that it is about, or to issue what it rests on. */
    Set<String> standAbove() {
        var known = above == null ? setting() : above;
        above = known;
        return known;
    }

    private Set<String> setting() {
        var setting = material.all(Body.class).stream()
                .filter(body -> body.side() == Body.Side.PRIORITIES_SET_BY)
                .map(Body::key);
        var issuing = material.all(Instrument.class).stream().flatMap(paper -> Stream.ofNullable(paper.issuer()));
        return Stream.concat(setting, issuing).map(this::brief).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Of those who stand above others it is told that they do. */
    private String told(Fact fact, String organ) {
        if (fact instanceof Body body && body.side() == Body.Side.WORKS_WITH) {
            var words = Map.of("subject", body.subject(), "group", below(body.key()), "organ", organ);
            return material.common().sentence("above.known", words);
        }
        return fact.statement();
    }

    /** The organ that a group of bodies belongs to: «الهيئات الفرعية التابعة لمجلس الأمن». */
    Optional<String> above(String bodies) {
        return material.common()
                .pattern("above.pattern")
                .map(above -> above.matcher(bodies))
                .filter(belongs -> belongs.matches())
                .map(belongs -> material.grammar().loosened(belongs.group("organ")));
    }

    /** A group of bodies without the organ that it belongs to. */
    String below(String bodies) {
        return material.common()
                .pattern("above.pattern")
                .map(above -> above.matcher(bodies))
                .filter(belongs -> belongs.matches())
                .map(belongs -> belongs.group("group"))
                .orElse(bodies);
    }

    /** The name without the addition that all organs share. */
    String brief(String name) {
        return material.grammar().brief(name);
    }

    private Optional<String> named(Fact fact) {
        return switch (fact) {
            case Event e
            when e.when() != null || e.side() == Event.Side.WHO ->
                Optional.ofNullable(e.who()).map(this::brief);
            case Cycle c -> Optional.ofNullable(c.who()).map(this::brief);
            case Instrument i -> Optional.ofNullable(i.issuer()).map(this::brief);
            case Body b when b.side() == Body.Side.WORKS_WITH || b.side() == Body.Side.ONE_OF -> above(b.key());
            default -> Optional.empty();
        };
    }
}
