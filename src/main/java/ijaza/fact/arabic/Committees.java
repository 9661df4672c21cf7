package ijaza.fact.arabic;

import ijaza.fact.arabic.words.Page;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The bodies that work under a resolution and may be called by it: «لجنة القرار 1267 (1999)». */
record Committees(Map<String, String> fullNames) {

    private static final Pattern BY_RESOLUTION = Pattern.compile("[ء-ي]+ القرار (?<number>[0-9]+ ?\\([0-9]{4}\\))");

    static Committees of(Page page) {
        var named = new HashMap<String, String>();
        for (var sentence : page.sentences()) {
            sentence.find(Resolutions.UNDER).forEach(hit -> {
                var full = page.fullName(hit.mention("what"));
                hit.mentions("numbers").forEach(number -> named.putIfAbsent(number.name(), full));
            });
        }
        return new Committees(named);
    }

    Optional<String> workingUnder(String name) {
        var match = BY_RESOLUTION.matcher(name);
        return match.matches() ? Optional.ofNullable(fullNames.get(match.group("number"))) : Optional.empty();
    }
}
