package ijaza.fact.arabic.page;

import ijaza.fact.arabic.words.Core;
import ijaza.fact.page.Mention;
import ijaza.fact.page.Mention.Kind;
import ijaza.fact.page.Names;
import ijaza.text.Span;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which full name each mention in the document stands for. */
final class ArabicNames implements Names {

    private static final int NAMES_OF_ONE_HEAD = 60;

    private final Map<String, Map<List<String>, String>> byHead = new HashMap<>();
    private final Map<Span, String> full = new HashMap<>();

    /** Takes the mentions in the order of the text. */
    ArabicNames(List<Mention> all) {
        all.stream()
                .filter(mention -> !mention.isBare() || mention.kind() == Kind.PERSON)
                .forEach(this::learn);
        var latest = new HashMap<String, String>();
        for (var mention : all) {
            var name = mention.isBare() && mention.kind() != Kind.PERSON
                    ? latest.getOrDefault(head(mention), mention.name())
                    : longest(mention);
            latest.put(head(mention), name);
            full.put(mention.span(), name);
        }
    }

    @Override
    public String full(Mention mention) {
        return full.getOrDefault(mention.span(), mention.name());
    }

    private void learn(Mention mention) {
        var names = byHead.computeIfAbsent(head(mention), _ -> new LinkedHashMap<>());
        if (names.size() < NAMES_OF_ONE_HEAD) {
            names.putIfAbsent(mention.core(), mention.name());
        }
    }

    private String longest(Mention mention) {
        var names = byHead.getOrDefault(head(mention), Map.of());
        return names.getOrDefault(longest(names, mention.core()), mention.name());
    }

    /** Climbs to longer names, each time by the fewest words, while only one can be meant. */
    private static List<String> longest(Map<List<String>, String> names, List<String> core) {
        var name = core;
        for (var next = oneLonger(names, name); !next.equals(name); next = oneLonger(names, name)) {
            name = next;
        }
        return name;
    }

    private static List<String> oneLonger(Map<List<String>, String> names, List<String> core) {
        var longer =
                names.keySet().stream().filter(big -> Core.isWithin(core, big)).toList();
        var least = longer.stream().mapToInt(List::size).min().orElse(0);
        var nearest = longer.stream().filter(big -> big.size() == least).toList();
        return nearest.size() == 1 ? nearest.getFirst() : core;
    }

    private static String head(Mention mention) {
        return mention.kind() == Kind.PERSON ? "" : mention.core().getFirst();
    }
}
