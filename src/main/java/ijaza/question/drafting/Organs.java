package ijaza.question.drafting;

import ijaza.fact.Body;
import ijaza.fact.Cycle;
import ijaza.fact.Event;
import ijaza.fact.Fact;
import ijaza.fact.FactKind;
import ijaza.fact.Instrument;
import ijaza.question.Option;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Those who decide: whoever the document shows to adopt, sign, review or stand above others. */
record Organs(Material material) {

    private static final Pattern ABOVE = Pattern.compile(".* (?:التابعة?|التابعون) ل(?<organ>.+)");

    private static final List<FactKind> TELLING =
            List.of(FactKind.CYCLE, FactKind.BODY, FactKind.EVENT, FactKind.INSTRUMENT);

    /** The organs, and a committee whose name resembles theirs. */
    Stream<Option> andCommittee() {
        var committee = material.bodies().stream()
                .filter(name -> name.startsWith("لجنة "))
                .limit(1)
                .map(name -> new Option(name, material.about(name).orElse(null)));
        return Stream.concat(all(), committee);
    }

    /** Each organ by its short name, with what the document says that it does or stands above. */
    Stream<Option> all() {
        var deeds = new LinkedHashMap<String, String>();
        for (var kind : TELLING) {
            material.facts().stream()
                    .filter(fact -> fact.kind() == kind)
                    .forEach(fact -> named(fact).ifPresent(name -> deeds.putIfAbsent(name, told(fact, name))));
        }
        return deeds.entrySet().stream().map(deed -> new Option(deed.getKey(), deed.getValue()));
    }

    /** Of those who stand above others it is told that they do. */
    private String told(Fact fact, String organ) {
        if (fact instanceof Body body && body.side() == Body.Side.WORKS_WITH) {
            var words = Map.of("subject", body.subject(), "group", below(body.key()), "organ", organ);
            return material.common().say("above.known", words);
        }
        return fact.statement();
    }

    /** A group of bodies without the organ that it belongs to. */
    static String below(String bodies) {
        return bodies.replaceFirst(" التابعة? ل.*", "");
    }

    /** The organ that a group of bodies belongs to: «الهيئات الفرعية التابعة لمجلس الأمن». */
    static Optional<String> above(String bodies) {
        var belongs = ABOVE.matcher(bodies);
        return belongs.matches() ? Optional.of(withArticle(belongs.group("organ"))) : Optional.empty();
    }

    /** The name without the addition that all organs share. */
    static String brief(String name) {
        return name.replaceFirst(" للأمم المتحدة$", "");
    }

    private static Optional<String> named(Fact fact) {
        return switch (fact) {
            case Event e when e.when() != null -> Optional.ofNullable(e.who()).map(Organs::brief);
            case Cycle c -> Optional.ofNullable(c.who()).map(Organs::brief);
            case Instrument i -> Optional.ofNullable(i.issuer()).map(Organs::brief);
            case Body b -> above(b.key());
            default -> Optional.empty();
        };
    }

    /** After the preposition the article has lost its alef: للجمعية is ل and الجمعية. */
    private static String withArticle(String name) {
        return name.startsWith("ل") && !name.startsWith("لجنة ") ? "ا" + name : name;
    }
}
