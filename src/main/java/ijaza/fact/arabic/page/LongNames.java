package ijaza.fact.arabic.page;

import ijaza.fact.arabic.words.Core;
import ijaza.fact.page.Mention;
import ijaza.fact.page.Mention.Kind;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The names of a document by their heads, where a short name finds the long one that it means. */
final class LongNames {

    private static final int NAMES_OF_ONE_HEAD = 60;

    /** Vowels and lengthened lines: a name is the same without them. */
    private static final Pattern MARKS = Pattern.compile("[\u064B-\u0652\u0640]");

    private final Map<String, Map<List<String>, String>> byHead = new HashMap<>();

    void learn(Mention mention) {
        var names = byHead.computeIfAbsent(head(mention), _ -> new LinkedHashMap<>());
        var known = names.get(mention.core());
        var isBetter = known != null && !known.contains(" ال") && mention.name().contains(" ال");
        if (isBetter || known == null && names.size() < NAMES_OF_ONE_HEAD) {
            names.put(mention.core(), MARKS.matcher(mention.name()).replaceAll(""));
        }
    }

    String longest(Mention mention) {
        var names = byHead.getOrDefault(head(mention), Map.of());
        return names.getOrDefault(longest(names, mention.core()), mention.name());
    }

    /** The name of these very words, in its best spelling. */
    String spelled(Mention mention) {
        return byHead.getOrDefault(head(mention), Map.of()).getOrDefault(mention.core(), mention.name());
    }

    /** The longest name of a body with these words. */
    String longest(List<String> core) {
        var names = byHead.getOrDefault(core.getFirst(), Map.of());
        return names.getOrDefault(longest(names, core), String.join(" ", core));
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
