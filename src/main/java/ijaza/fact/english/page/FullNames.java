package ijaza.fact.english.page;

import ijaza.fact.english.words.Lexicon;
import ijaza.fact.page.Mention;
import ijaza.fact.page.Mention.Kind;
import ijaza.fact.page.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names that a document writes in full, found again by a short name in brackets, other letters, or a part of them. */
final class FullNames {

    private static final Pattern BRACKET = Pattern.compile(" ?\\(([^)]*)\\)$");
    private static final Pattern IN_BRACKET =
            Pattern.compile("\"(?:the )?([A-Z][A-Za-z ]+)\"|(?:the )([A-Z][A-Za-z]+(?: [A-Z][a-z]+)?)"
                    + "|([A-Z][A-Za-z0-9&/-]*[A-Z0-9][A-Za-z0-9&/-]*)");
    private static final Pattern COMPLEMENT = Pattern.compile(" (?:of|for|on|against|to|in|de|du) .*");
    private static final int NAMES_OF_ONE_HEAD = 60;

    private final Map<String, String> byShortName = new HashMap<>();
    private final Map<String, String> written = new LinkedHashMap<>();
    private final Set<String> headlines = new HashSet<>();
    private final Map<String, Map<List<String>, String>> byHead = new HashMap<>();

    /** Learns the names of all sentences; what only headings name gets the article that a sentence would give it. */
    static FullNames in(List<Sentence> sentences, Predicate<Sentence> isHeading) {
        var names = new FullNames();
        for (var sentence : sentences) {
            sentence.mentions().stream()
                    .filter(mention -> mention.isNamed() && mention.kind() != Kind.PERSON)
                    .forEach(mention ->
                            names.learn(mention, mention.folded().of(sentence.folded()), isHeading.test(sentence)));
        }
        names.headlines.forEach(key -> names.written.computeIfPresent(key, (_, name) -> withArticle(name)));
        return names;
    }

    private void learn(Mention mention, String folded, boolean isHeadline) {
        var bracket = BRACKET.matcher(folded);
        if (bracket.find()) {
            IN_BRACKET
                    .matcher(bracket.group(1))
                    .results()
                    .flatMap(found -> Stream.of(1, 2, 3).map(found::group).filter(name -> name != null))
                    .forEach(name -> byShortName.putIfAbsent(key(name), key(mention.name())));
        }
        if (!isBare(mention)) {
            var isNew = !written.containsKey(key(mention.name()));
            if (isHeadline && isNew) {
                headlines.add(key(mention.name()));
            } else if (!isHeadline) {
                headlines.remove(key(mention.name()));
            }
            written.merge(key(mention.name()), mention.name(), FullNames::better);
            var names = byHead.computeIfAbsent(head(mention.name()), _ -> new LinkedHashMap<>());
            if (names.size() < NAMES_OF_ONE_HEAD) {
                names.putIfAbsent(mention.core(), key(mention.name()));
            }
        }
    }

    private static String withArticle(String name) {
        var takesArticle = name.indexOf(' ') > 0
                && !name.startsWith("the ")
                && Lexicon.isHead(head(name))
                && !name.matches(".*(?:University|International|College)");
        return takesArticle ? "the " + name : name;
    }

    /** The form with an article and in small letters tells more than that of a heading. */
    private static String better(String one, String other) {
        var isShouted = one.equals(one.toUpperCase(Locale.ROOT)) && one.length() > 12;
        return isShouted || other.startsWith("the ") && !one.startsWith("the ") ? other : one;
    }

    /** The full name of a name that is not bare. */
    String full(Mention mention) {
        var key = key(mention.name());
        var named = byShortName.getOrDefault(key, key);
        var names = byHead.getOrDefault(head(mention.name()), Map.of());
        var longest = named.equals(key) ? names.getOrDefault(longest(names, mention.core()), key) : named;
        return written.getOrDefault(longest, mention.name());
    }

    /** An acronym that nobody explains stands for the page's own name, if its letters are those that the words begin with. */
    void explain(String own) {
        var name = key(own);
        written.values().stream()
                .filter(FullNames::isAcronym)
                .map(FullNames::key)
                .filter(acronym -> acronym.indexOf(' ') < 0 && !byShortName.containsKey(acronym) && isOf(acronym, name))
                .toList()
                .forEach(acronym -> byShortName.put(acronym, name));
    }

    private static boolean isOf(String acronym, String name) {
        var words = name.split("[ -]");
        var initials = Stream.of(words)
                .filter(word -> word.length() > 3)
                .map(word -> word.substring(0, 1))
                .toList();
        var next = 0;
        for (var initial : initials) {
            var at = acronym.indexOf(initial, next);
            if (at < 0) {
                return false;
            }
            next = at + 1;
        }
        return initials.size() >= 3
                && acronym.length() <= initials.size() + 2
                && acronym.startsWith(initials.getFirst());
    }

    void remember(String shortName, String full) {
        byShortName.putIfAbsent(key(shortName), key(full));
        written.putIfAbsent(key(full), full);
    }

    Optional<String> byShortName(String name) {
        return Optional.ofNullable(byShortName.get(key(name))).map(key -> written.getOrDefault(key, key));
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
        var longer = names.entrySet().stream()
                .filter(big -> isWithin(core, big.getKey(), names.getOrDefault(core, ""), big.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        var least = longer.stream().mapToInt(List::size).min().orElse(0);
        var nearest = longer.stream().filter(big -> big.size() == least).toList();
        return nearest.size() == 1 ? nearest.getFirst() : core;
    }

    /** Whether words are missing only before the little name, or behind it where what the head is of begins there. */
    private static boolean isWithin(List<String> little, List<String> big, String littleName, String bigName) {
        return little.size() > 1
                && little.size() < big.size()
                && (bigName.matches(Pattern.quote(littleName) + " (?:of|for|on|against|to) .*")
                        || big.subList(big.size() - little.size(), big.size()).equals(little));
    }

    /** Whether this is only the noun that heads some full name: "the Office". */
    static boolean isBare(Mention mention) {
        return (mention.kind() == Kind.BODY || mention.kind() == Kind.PAPER || mention.kind() == Kind.POST)
                && mention.core().size() == 1
                && !isAcronym(mention.name())
                && Lexicon.isHead(mention.core().getFirst());
    }

    private static boolean isAcronym(String name) {
        return name.replace("the ", "").chars().filter(Character::isUpperCase).count() > 1;
    }

    static String head(String name) {
        var phrase = COMPLEMENT.matcher(name).replaceFirst("");
        return key(phrase.substring(phrase.lastIndexOf(' ') + 1));
    }

    static String key(String name) {
        var plain = name.toLowerCase(Locale.ROOT);
        return plain.startsWith("the ") ? plain.substring(4) : plain;
    }

    /** The names in the order in which they first stand in the document. */
    List<String> all() {
        return new ArrayList<>(written.values());
    }
}
