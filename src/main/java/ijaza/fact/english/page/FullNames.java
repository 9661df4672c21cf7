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
    private static final Pattern COMPLEMENT = Pattern.compile(
            " (?:(?:of|for|on|against|to|in|de|du|no\\.?) " + "|\\(?[0-9]).*", Pattern.CASE_INSENSITIVE);
    /** "The independent Fish Board". */
    private static final Pattern DESCRIBED = Pattern.compile("\\b[Tt]he [a-z]+ $");

    private static final Pattern ONE = Pattern.compile("\\b[Aa]n? (?:[a-z0-9]+[ -](?:member|person|seat)(?:ed)? )?$");
    private static final Pattern BESIDE =
            Pattern.compile("\\b(?:to|through|by|under|from|before|with|via|at) (?:the )?$");
    private static final int NAMES_OF_ONE_HEAD = 60;

    private final Map<String, String> byShortName = new HashMap<>();
    private final Map<String, Integer> order = new HashMap<>();
    private final Map<String, String> written = new LinkedHashMap<>();
    private final Set<String> leading = new HashSet<>();
    private final Set<String> headlines = new HashSet<>();
    private final Map<String, Map<List<String>, String>> byHead = new HashMap<>();

    /** Learns the names of all sentences; what only headings name gets the article that a sentence would give it. */
    static FullNames in(List<Sentence> sentences, Predicate<Sentence> isHeading) {
        var names = new FullNames();
        for (var sentence : sentences) {
            sentence.mentions().stream()
                    .filter(mention -> mention.isNamed() && mention.kind() != Kind.PERSON)
                    .forEach(mention -> names.learn(mention, sentence, isHeading.test(sentence)));
        }
        names.headlines.forEach(key -> names.written.computeIfPresent(key, (_, name) -> Articles.ofHeadline(name)));
        names.written.replaceAll((_, name) -> Articles.ofOrgan(name));
        return names;
    }

    private void learn(Mention mention, Sentence sentence, boolean isHeadline) {
        var folded = mention.folded().of(sentence.folded());
        var bracket = BRACKET.matcher(folded);
        if (bracket.find()) {
            IN_BRACKET
                    .matcher(bracket.group(1))
                    .results()
                    .flatMap(found -> Stream.of(1, 2, 3).map(found::group).filter(name -> name != null))
                    .forEach(name -> byShortName.putIfAbsent(key(name), key(mention.name())));
        }
        if (!BESIDE.matcher(sentence.folded().substring(0, mention.folded().start()))
                .find()) {
            leading.add(key(mention.name()));
        }
        if (!isBare(mention)) {
            var isNew = !written.containsKey(key(mention.name()));
            if (!isHeadline) {
                order.putIfAbsent(key(mention.name()), order.size());
            }
            if (isHeadline && isNew) {
                headlines.add(key(mention.name()));
            } else if (!isHeadline) {
                headlines.remove(key(mention.name()));
            }
            written.merge(key(mention.name()), withoutOne(mention, sentence), FullNames::better);
            var names = byHead.computeIfAbsent(head(mention.name()), _ -> new LinkedHashMap<>());
            if (names.size() < NAMES_OF_ONE_HEAD) {
                names.putIfAbsent(mention.core(), key(mention.name()));
            }
        }
    }

    /** "A Board of Directors" is "the Board of Directors" from then on. */
    private static String withoutOne(Mention mention, Sentence sentence) {
        var before = sentence.folded().substring(0, mention.folded().start());
        var isDescribed = DESCRIBED.matcher(before).find() && Lexicon.isHead(head(mention.name()));
        return isDescribed || ONE.matcher(before).find() ? "the " + mention.name() : mention.name();
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
        var isKnown =
                !named.equals(key) || order.getOrDefault(longest, 0) <= order.getOrDefault(key, Integer.MAX_VALUE);
        return written.getOrDefault(isKnown ? longest : key, mention.name());
    }

    /** An acronym that nobody explains stands for the only name whose words begin with its letters. */
    void explainAcronyms() {
        written.values().stream()
                .filter(Acronyms::isOne)
                .map(FullNames::key)
                .filter(acronym -> acronym.indexOf(' ') < 0 && !byShortName.containsKey(acronym))
                .toList()
                .forEach(this::explain);
    }

    private void explain(String acronym) {
        var names = written.keySet().stream()
                .filter(name -> Acronyms.isOf(acronym, name))
                .toList();
        if (names.size() == 1) {
            byShortName.put(acronym, names.getFirst());
        }
    }

    /** Whether a name is only ever mentioned as somebody by, to or through whom something is done. */
    boolean isOnlyBeside(String name) {
        return written.containsKey(key(name)) && !leading.contains(key(name));
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
                && (bigName.matches(Pattern.quote(littleName) + " (?:(?:of|for|on|against|to) |[0-9]).*")
                        || big.subList(big.size() - little.size(), big.size()).equals(little));
    }

    /** Whether this is only the noun that heads some full name: "the Office". */
    static boolean isBare(Mention mention) {
        return (mention.kind() == Kind.BODY || mention.kind() == Kind.PAPER || mention.kind() == Kind.POST)
                && mention.core().size() == 1
                && !Acronyms.isOne(mention.name())
                && Lexicon.isHead(mention.core().getFirst());
    }

    /** Whether this is a name of a body or a paper by its last word: "General Conference". */
    static boolean isHeaded(Mention mention) {
        return isBare(mention)
                || mention.kind() == Kind.BODY
                        && !Acronyms.isOne(mention.name())
                        && mention.core().size() <= 3
                        && Lexicon.isHead(mention.core().getLast());
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
