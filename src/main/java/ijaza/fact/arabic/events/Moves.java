package ijaza.fact.arabic.events;

import ijaza.fact.Fact;
import ijaza.fact.Transfer;
import ijaza.fact.arabic.page.Signs;
import ijaza.fact.arabic.telling.Phrases;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Reading;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what was moved from one body to another, each of several things by itself. */
public final class Moves implements Finder {

    private static final String THING = "{any}(?: \\([^)]{1,160}\\))?";
    private static final Pattern MOVED = Signs.pattern(Phrases.BEGIN + "(?<verb>(?:نقل|حول|ضم)ت?) (?<things>" + THING
            + "(?:،? و" + THING + "){0,5}) من (?<from>{any})(?: التابعة? ل{any})? إلى (?<to>{any})");

    @Override
    public Stream<? extends Fact> find(Reading reading) {
        return reading.hits(MOVED)
                .flatMap(hit -> hit.mentions("things").stream()
                        .map(thing -> transfer(reading, hit, reading.page().fullName(thing))));
    }

    private static Transfer transfer(Reading reading, Hit hit, String thing) {
        var from = hit.mention("from").name();
        var to = reading.full(hit, "to");
        var statement = Phrases.agree(thing, "نُقل ", "نُقلت ") + thing + " من " + from + " إلى " + to;
        return new Transfer(
                reading.told(thing, from, statement, hit.span("verb", "to")), reading.full(hit, "from"), to);
    }
}
