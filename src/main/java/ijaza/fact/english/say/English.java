package ijaza.fact.english.say;

import ijaza.fact.Told;
import ijaza.fact.english.words.Lexicon;
import ijaza.fact.page.Display;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Mention;
import ijaza.fact.page.Reading;
import ijaza.fact.page.Sentence;
import ijaza.text.Span;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What all English finders do with a page: they take only what is stated, and name every subject in full. */
public final class English {

    private static final Pattern POINTING = Pattern.compile(
            "(?i)it|we|they|he|she|its|our|their|his|her|its .*|our " + ".*|their .*|(?:(?:the|this) )?(?-i:[a-z]+)");
    private static final Pattern BARE = Pattern.compile("the [A-Z]?[a-z]+");
    private static final Pattern SINGLE = Pattern.compile("(?:the )?(?<word>[\\p{L}0-9&/-]+)");

    private English() {}

    /** The places where a pattern is found and the sentence states it. */
    public static Stream<Hit> stated(Reading reading, Pattern... patterns) {
        return reading.hits(patterns).filter(hit -> Certainty.holds(reading, hit));
    }

    /** The places where a pattern is found and the sentence denies, plans, supposes or only reports it. */
    public static Stream<Hit> notStated(Reading reading, Pattern... patterns) {
        return reading.hits(patterns).filter(hit -> !Certainty.holds(reading, hit));
    }

    /** Whether the pattern has such a group and it covers any words. */
    public static boolean has(Hit hit, String group) {
        return hit.match().namedGroups().containsKey(group)
                && hit.match().end(group) > hit.match().start(group);
    }

    /** The full name behind a group of one mention; nothing where the text does not say whom it means. */
    public static Optional<String> named(Reading reading, Hit hit, String group) {
        return has(hit, group) ? named(reading, hit.mention(group)) : Optional.empty();
    }

    public static Optional<String> named(Reading reading, Mention mention) {
        return Optional.of(reading.page().fullName(mention)).filter(name -> isNamed(reading, name));
    }

    /** Somebody who did something: "the King" is enough. */
    public static Optional<String> agent(Reading reading, Hit hit, String group) {
        var mention = hit.mention(group);
        return mention.kind() == Mention.Kind.POST
                ? Optional.of(reading.page().fullName(mention))
                : named(reading, mention);
    }

    /** As below, and by "the Council" too, where that is all that the page ever calls it. */
    public static boolean isNamed(Reading reading, String name) {
        return isNamed(name) || reading.page().isOnlyName(name);
    }

    /** "The Council" alone names nothing, if the document never says which. */
    public static boolean isNamed(String name) {
        var single = SINGLE.matcher(name);
        if (name.matches("the (?:Government|Parliament|Cabinet)")) {
            return true;
        }
        if (single.matches()) {
            var large = name.chars().filter(Character::isUpperCase).count();
            var isHead = large == 1 && Lexicon.isHead(single.group("word"));
            return large > 1 || large == 1 && !POINTING.matcher(name).matches() && !isHead;
        }
        return !POINTING.matcher(name).matches();
    }

    /** The words of a group with every name and pronoun that points elsewhere put in full. */
    public static String resolved(Reading reading, Hit hit, String group) {
        return resolved(reading, hit.sentence(), hit.span(group));
    }

    public static String resolved(Reading reading, Sentence sentence, Span span) {
        return resolved(reading, sentence, span, "");
    }

    /** As above, in words that follow their subject: what points at that stays "its". */
    public static String resolved(Reading reading, Sentence sentence, Span span, String subject) {
        var shown = new StringBuilder();
        var from = span.start();
        for (var mention : sentence.mentions()) {
            if (span.contains(mention.span()) && pointsElsewhere(mention)) {
                shown.append(reading.page().text(), from, mention.span().start());
                shown.append(inFull(reading, mention, subject));
                from = mention.span().end();
            }
        }
        return Display.of(shown.append(reading.page().text(), from, span.end()).toString())
                .replaceAll("s['’]s\\b", "s'");
    }

    /** A pronoun, or a head with an article: a name of its own stays as it is written. */
    private static boolean pointsElsewhere(Mention mention) {
        return mention.kind() == Mention.Kind.PRONOUN
                || (mention.kind() == Mention.Kind.BODY || mention.kind() == Mention.Kind.PAPER)
                        && BARE.matcher(mention.name()).matches();
    }

    private static String inFull(Reading reading, Mention mention, String subject) {
        var written = mention.span().of(reading.page().text());
        var full = named(reading, mention);
        if (full.isEmpty()) {
            return written;
        }
        var isOwner = written.matches("(?i)its|our|their|his|her");
        if (full.get().equals(subject) && mention.kind() == Mention.Kind.PRONOUN) {
            return written.matches("(?i)we|our") ? isOwner ? "its" : "it" : written;
        }
        return isOwner ? possessive(full.get()) : full.get();
    }

    /** Whether every pronoun in the group is known to mean somebody. */
    public static boolean isClear(Reading reading, Hit hit, String group) {
        var span = hit.span(group);
        return hit.sentence().mentions().stream()
                .filter(mention -> span.contains(mention.span()) && mention.kind() == Mention.Kind.PRONOUN)
                .allMatch(mention -> named(reading, mention).isPresent());
    }

    public static String possessive(String owner) {
        return owner + (owner.endsWith("s") ? "'" : "'s");
    }

    public static Told told(Reading reading, String subject, String key, String statement, Span evidence) {
        return reading.told(subject, key, Say.large(statement), evidence);
    }
}
