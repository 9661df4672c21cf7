package ijaza.fact.arabic.people;

import ijaza.fact.Event;
import ijaza.fact.Event.Side;
import ijaza.fact.Fact;
import ijaza.fact.arabic.page.Signs;
import ijaza.fact.arabic.telling.Phrases;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Reading;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds who appoints whoever holds a post, whoever that may be: «الأمين العام الذي تعينه الجمعية العامة». */
public final class Appointers implements Finder {

    private static final Pattern RELATIVE = Signs.pattern(
            "(?<post>{post})،? (?:الذي|التي) (?<verb>[يت](?:عين|نتخب|ختار))(?:ه|ها) (?<who>{body}|{post})");

    @Override
    public Stream<? extends Fact> find(Reading reading) {
        return reading.hits(RELATIVE)
                .filter(hit -> !hit.mention("who").isBare())
                .flatMap(hit -> Ownership.owned(reading, hit, "post").stream().map(post -> chosen(reading, hit, post)));
    }

    private static Fact chosen(Reading reading, Hit hit, String post) {
        var who = hit.mention("who").name();
        var noun = (hit.signed("verb").endsWith("نتخب") ? "انتخاب " : "تعيين ") + post;
        var statement = Phrases.agree(who, "ي", "ت") + hit.text("verb").substring(1) + " " + reading.full(hit, "who")
                + " " + post;
        var told = reading.told(post, who, statement, hit.span("post", "who"));
        return new Event(told, Side.WHO, noun, null, reading.full(hit, "who"));
    }
}
