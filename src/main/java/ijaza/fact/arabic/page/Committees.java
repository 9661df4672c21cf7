package ijaza.fact.arabic.page;

import ijaza.fact.page.Mention;
import ijaza.fact.page.Page;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The bodies that work under a resolution and may be called by it: «لجنة القرار 1267 (1999)». */
public record Committees(Map<String, String> fullNames) {

    /** «العاملة بموجب القرارات ...», with the groups {@code what} and {@code numbers}. */
    public static final Pattern WORKS_UNDER =
            Signs.pattern("(?<what>{body})،? (?:العاملة?|(?:الذي |التي )?[يت]عمل) بموجب"
                    + " (?:ال)?قرار(?:ات|ين|ي)? (?<numbers>{numbered}(?:،? ?و? ?{numbered}){0,9})");

    private static final Pattern BY_RESOLUTION = Pattern.compile("[ء-ي]+ القرار (?<number>[0-9]+ ?\\([0-9]{4}\\))");

    public static Committees of(Page page) {
        var named = new HashMap<String, String>();
        for (var sentence : page.sentences()) {
            sentence.find(WORKS_UNDER).forEach(hit -> {
                var full = page.fullName(hit.mention("what"));
                hit.mentions("numbers").forEach(number -> named.putIfAbsent(number.name(), full));
            });
        }
        return new Committees(named);
    }

    public Optional<String> workingUnder(String name) {
        var match = BY_RESOLUTION.matcher(name);
        return match.matches() ? Optional.ofNullable(fullNames.get(match.group("number"))) : Optional.empty();
    }

    /** The full name of a body, also where it is called by the resolution that it works under. */
    public static String fullName(Page page, Mention mention) {
        return BY_RESOLUTION.matcher(mention.name()).matches()
                ? of(page).workingUnder(mention.name()).orElse(page.fullName(mention))
                : page.fullName(mention);
    }
}
