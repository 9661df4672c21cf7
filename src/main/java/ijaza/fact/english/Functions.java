package ijaza.fact.english;

import ijaza.fact.Function;
import ijaza.fact.english.page.AnnouncedList;
import ijaza.fact.english.say.English;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Mention;
import ijaza.fact.page.Reading;
import ijaza.text.Span;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the points of a list of functions, below their announcement or inside a sentence. */
final class Functions implements Finder {

    private static final Pattern CLOSING = Pattern.compile("(?:[;:.,\\s]|[;,]? and| or)+$");
    /** What such an announcement begins with, when it begins with no name. */
    private static final Pattern OPENER = Pattern.compile(
            "^\\W*(?:The|Its|Our|These|This|Those|Main|Key|Core|Principal|Primary|Strategic|General|Specific|Among"
                    + "|In|To|As|We"
                    + "|It|Functions|Tasks|Duties|Responsibilities|Objectives|Aims|Goals|Roles|Powers|Purposes"
                    + "|Activities"
                    + "|Mandate|Mission|Terms|What|Here|Under|For)\\b");

    private static final Pattern OPENING =
            Pattern.compile("^(?i)(?:[•·▪*] ?)?(?:\\(?(?:[0-9]{1,2}|[a-z]" + "|[ivx]{1,4})\\) )?(?:(?:to|and) )?");

    @Override
    public Stream<Function> find(Reading reading) {
        return AnnouncedList.in(reading.page())
                .flatMap(list -> owner(reading, list).stream().flatMap(body -> points(reading, list, body)));
    }

    /** Whose list it is: the first body of the announcement that the list's noun belongs to. */
    static Optional<String> owner(Reading reading, AnnouncedList list) {
        var named = list.opening().sentence().mentions().stream()
                .filter(mention -> mention.kind() == Mention.Kind.BODY
                        || mention.kind() == Mention.Kind.PAPER
                        || mention.kind() == Mention.Kind.PRONOUN
                        || mention.kind() == Mention.Kind.POST
                                && reading.page().fullName(mention).contains(" of "))
                .filter(mention -> mention.span().end() <= list.limit())
                .toList();
        var body = named.stream()
                .filter(mention -> mention.kind() != Mention.Kind.PAPER)
                .findFirst()
                .or(() -> named.stream().findFirst());
        if (body.isPresent()) {
            return English.named(reading, body.get());
        }
        return namesSomebody(reading, list) ? Optional.empty() : reading.page().organisation();
    }

    /** A name that nobody could read may be the one whose list it is; the page's own body is then no safe guess. */
    private static boolean namesSomebody(Reading reading, AnnouncedList list) {
        var start = list.opening().sentence().span().start();
        var opening = reading.page().text().substring(start, Math.max(start, list.limit()));
        return OPENER.matcher(opening).replaceFirst("").codePoints().anyMatch(Character::isUpperCase);
    }

    private static Stream<Function> points(Reading reading, AnnouncedList list, String body) {
        var size = list.disagrees() ? 0 : list.announced();
        var things = list.things();
        return IntStream.range(0, list.points().size()).boxed().flatMap(i -> {
            var span = trimmed(reading, list.points().get(i));
            return isLongEnough(span) ? Stream.of(point(reading, body, things, i + 1, size, span)) : Stream.empty();
        });
    }

    private static Function point(Reading reading, String body, String things, int ordinal, int size, Span span) {
        var key = reading.show(span);
        var lead = things.endsWith("s") ? "One of the " : "Part of the ";
        var statement = lead + things + " of " + body + " is: " + key;
        return new Function(English.told(reading, body, key, statement, span), things, ordinal, size);
    }

    private static boolean isLongEnough(Span span) {
        return span.length() > 3;
    }

    private static Span trimmed(Reading reading, Span span) {
        var words = span.of(reading.page().text());
        var closing = CLOSING.matcher(words);
        var end = closing.find() ? span.start() + closing.start() : span.end();
        var opening = OPENING.matcher(words);
        var start = opening.find() ? span.start() + opening.end() : span.start();
        return end > start ? new Span(start, end) : span;
    }
}
