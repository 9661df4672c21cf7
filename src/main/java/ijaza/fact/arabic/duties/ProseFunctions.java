package ijaza.fact.arabic.duties;

import ijaza.fact.Fact;
import ijaza.fact.Function;
import ijaza.fact.arabic.clause.Pronouns;
import ijaza.fact.arabic.page.AnnouncedList;
import ijaza.fact.arabic.page.InlineList;
import ijaza.fact.arabic.page.Parts;
import ijaza.fact.arabic.page.Signs;
import ijaza.fact.arabic.telling.Phrases;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Reading;
import ijaza.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds functions that a sentence lists itself: «ومن مهامه ...، و...» and «وله المهام الآتية: أ) ... ب) ...». */
public record ProseFunctions(Pronouns pronouns) implements Finder {

    private static final String OF = "(?<pronoun>ها?(?![ء-ي]))?(?: (?<what>{body}))?(?: (?:الرئيسية|الأساسية|العامة))?";
    private static final Pattern AMONG =
            Signs.pattern("(?<![ء-ي])(?<first>[وف]?(?:من (?:بين |أبرز |أهم |ضمن )?|تشمل |تتمثل |تتلخص |تنحصر ))(?<list>"
                    + AnnouncedList.THINGS + ")" + OF + "(?: في| على)?:? (?<points>[ء-ي].*)");
    private static final Pattern COLON =
            Signs.pattern("(?<![ء-ي])(?<first>[وف]?(?:لل?(?<what>{body})|ل(?<pronoun>ها?)) )(?<list>(?:ال)?"
                    + AnnouncedList.THINGS + ")[^.:]{0,40}:(?<points> .*)?$");

    @Override
    public Stream<? extends Fact> find(Reading reading) {
        return Stream.concat(
                reading.hits(AMONG)
                        .flatMap(hit ->
                                body(reading, hit).stream().flatMap(body -> functions(reading, hit, body, acts(hit)))),
                reading.hits(COLON)
                        .flatMap(hit -> body(reading, hit).stream()
                                .flatMap(body ->
                                        functions(reading, hit, body, InlineList.points(reading.page(), hit)))));
    }

    private Optional<String> body(Reading reading, Hit hit) {
        return hit.optional("what")
                .map(reading.page()::fullName)
                .or(() -> hit.has("pronoun") ? pronouns.meant(hit, "pronoun") : Optional.empty());
    }

    /** Only what begins with a verbal noun. */
    private static List<Span> acts(Hit hit) {
        var from = hit.match().start("points");
        var first = hit.signed("points").split(" ", 2)[0];
        return first.length() > 2 && !first.matches("[وف]?(?:ما|ان|التالي|الاتي|التالية|الاتية|[يت][ء-ي]{2,}(?<!ة|ي.))")
                        || Parts.opensAct(first)
                ? Parts.points(hit.sentence(), from, hit.match().end("points"))
                : List.of();
    }

    /** The word that joins a point to one before it, which may have been lost. */
    private static final Pattern AND = Pattern.compile("^و(?=ت[ء-ي]{2}ي[ء-ي] )");

    private static Stream<Fact> functions(Reading reading, Hit hit, String body, List<Span> points) {
        var list = Phrases.withoutArticle(hit.text("list"));
        return IntStream.range(0, points.size()).mapToObj(i -> {
            var key = AND.matcher(reading.show(points.get(i))).replaceFirst("");
            var told = reading.told(body, key, "من " + list + " " + body + ": " + key, points.get(i));
            return new Function(told, list, i + 1, 0);
        });
    }
}
