package ijaza.fact.english;

import ijaza.fact.Count;
import ijaza.fact.Fact;
import ijaza.fact.FactKind;
import ijaza.fact.Founding;
import ijaza.fact.Noted;
import ijaza.fact.english.say.English;
import ijaza.fact.english.say.Say;
import ijaza.fact.english.words.Numbers;
import ijaza.fact.page.Finder;
import ijaza.fact.page.LabelledLine;
import ijaza.fact.page.Particulars;
import ijaza.fact.page.Reading;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what lines with a label and rows of tables say of a body: its founding, seat and number of members. */
final class LabelledFacts implements Finder {

    private static final Pattern FOUNDED =
            Pattern.compile("(?:(?:date|year) (?:of )?)?(?:founded|founding|established|establishment|formation|formed"
                    + "|foundation|created|creation|est\\.?)(?: (?:in|on))?");
    private static final Pattern SEAT = Pattern.compile("headquarters?|head office|seat|hq|permanent seat");
    private static final Pattern MEMBERS =
            Pattern.compile("(?:number of )?(?<thing>members|member (?:states|countries|associations)|membership)");
    private static final Pattern PLACE =
            Pattern.compile("(?<place>\\p{Lu}[\\p{L}'-]+(?:[ -](?:\\p{Lu}[\\p{L}'-]+|de|of|la|el|al)){0,3}(?:, "
                    + "\\p{Lu}[\\p{L}'.-]+(?: \\p{Lu}[\\p{L}'.-]+)?)?)(?: ?\\(.{1,60}\\))?");
    private static final Pattern NO_PLACE =
            Pattern.compile("(?i).*\\b(?:street|road|avenue|floor|building|box|house|tower|st|rd|ave|suite)\\b.*");
    private static final Pattern NUMBER = Pattern.compile(
            "(?<number>" + Numbers.ANY + ")(?: (?<thing>members?|(?:member )?(?:states|countries|associations)))?");

    @Override
    public Stream<? extends Fact> find(Reading reading) {
        var particulars = Particulars.of(reading);
        return Stream.of(
                        particulars.under(FOUNDED).flatMap(line -> founding(reading, particulars, line)),
                        particulars.under(SEAT).flatMap(line -> seat(reading, particulars, line)),
                        particulars.under(MEMBERS).flatMap(line -> members(reading, particulars, line)))
                .flatMap(found -> found);
    }

    private static Stream<Fact> founding(Reading reading, Particulars particulars, LabelledLine line) {
        return particulars.date(line).stream().map(date -> {
            var statement = line.subject() + " was established " + Say.on(date);
            return new Founding(English.told(reading, line.subject(), date.written(), statement, line.span()), date);
        });
    }

    private static Stream<Fact> seat(Reading reading, Particulars particulars, LabelledLine line) {
        var value = particulars.value(line);
        var place = PLACE.matcher(value);
        if (!place.matches() || NO_PLACE.matcher(value).matches()) {
            return Stream.empty();
        }
        var where = place.group("place");
        var statement = line.subject() + " has its seat in " + where;
        return Stream.of(
                new Noted(FactKind.BODY, English.told(reading, line.subject(), where, statement, line.span())));
    }

    private static Stream<Fact> members(Reading reading, Particulars particulars, LabelledLine line) {
        var number = NUMBER.matcher(particulars.value(line));
        if (!number.matches()) {
            return Stream.empty();
        }
        var named = number.group("thing");
        var label = MEMBERS.matcher(line.label().of(reading.page().text()).toLowerCase(Locale.ROOT));
        var labelled = label.matches() && !label.group("thing").equals("membership") ? label.group("thing") : "members";
        var thing = named == null ? labelled : named;
        var key = number.group("number") + " " + thing;
        var told = English.told(reading, line.subject(), key, line.subject() + " has " + key, line.span());
        return Stream.of(new Count(told, thing, Numbers.number(number.group("number"))));
    }
}
