package ijaza.fact.arabic;

import ijaza.fact.Event;
import ijaza.fact.Event.Side;
import ijaza.fact.Fact;
import ijaza.fact.arabic.page.Signs;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Reading;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds acts that have a date (who signed, adopted, issued or opened what, and when), and what was the first of its kind. */
final class Events implements Finder {

    /** Folded verbs without the feminine ending, and the verbal noun that names the event. */
    private static final Map<String, String> ACTS = Map.ofEntries(
            Map.entry("وقع", "توقيع"),
            Map.entry("اعتمد", "اعتماد"),
            Map.entry("اتخذ", "اتخاذ"),
            Map.entry("اطلق", "إطلاق"),
            Map.entry("اصدر", "إصدار"),
            Map.entry("افتتح", "افتتاح"),
            Map.entry("دشن", "تدشين"),
            Map.entry("اقر", "إقرار"),
            Map.entry("ابرم", "إبرام"),
            Map.entry("عقد", "عقد"),
            Map.entry("نشر", "نشر"));

    private static final String VERB = "(?<verb>(?:" + String.join("|", ACTS.keySet()) + ")ت?)";
    private static final String DATE = "(?:في |بتاريخ )(?:يوم )?(?:(?:ال)?عام |سنة )?(?<when>{date})";
    private static final String WHO = "(?<who>{agent})(?: {person})?";
    private static final String WHAT = "(?:{any}|القرار (?:رقم )?(?:{numbered}|{symbol}))";
    private static final Pattern DATE_FIRST = Signs.pattern(
            "(?<first>" + DATE + ")،? (?:قام )?[وف]?" + VERB + " " + WHO + " (?<what>(?<last>" + WHAT + "))");
    private static final Pattern VERB_FIRST = Signs.pattern(Phrases.BEGIN + "(?<first>" + VERB + ") " + WHO
            + " (?<what>" + WHAT + ")(?: [^.،؛{date}]{1,60}?)?? (?<last>" + DATE + ")");
    private static final Pattern DATE_INSIDE = Signs.pattern(
            Phrases.BEGIN + "(?<first>" + VERB + ") " + WHO + "،? " + DATE + "،? (?<what>(?<last>" + WHAT + "))");
    private static final Pattern PASSIVE = Signs.pattern(Phrases.BEGIN + "(?<first>" + VERB
            + ") (?<what>{paper}|القرار (?:{numbered}|{symbol})) (?<last>" + DATE + ")");

    private static final Pattern FIRST_OF_ITS_KIND = Signs.pattern(
            Phrases.BEGIN
                    + "(?<first>[يت](?:عتبر|عد|مثل|شكل)) (?:(?<act>{word}) )?(?<of>{any}) (?<what>أول [^.،؛]+?)(?= عقب| بعد| منذ|[.،؛]|$)");

    @Override
    public Stream<? extends Fact> find(Reading reading) {
        return Stream.of(
                        reading.hits(DATE_FIRST, VERB_FIRST, DATE_INSIDE)
                                .flatMap(hit -> Stream.of(when(reading, hit, true), who(reading, hit))),
                        reading.hits(PASSIVE).map(hit -> when(reading, hit, false)),
                        reading.hits(FIRST_OF_ITS_KIND).map(hit -> firstOfItsKind(reading, hit)))
                .flatMap(found -> found);
    }

    private static Event when(Reading reading, Hit hit, boolean hasAgent) {
        var subject = reading.full(hit, "what");
        var date = hit.mention("when");
        var who = hasAgent ? reading.full(hit, "who") : null;
        var act = hasAgent ? hit.text("verb") + " " + who : "جرى " + verbalNoun(hit);
        var statement = act + " " + subject + " " + Phrases.on(date);
        var told = reading.told(subject, date.name(), statement, hit.span("first", "last"));
        return new Event(told, Side.WHEN, verbalNoun(hit) + " " + subject, date.date(), who);
    }

    private static Event who(Reading reading, Hit hit) {
        var subject = reading.full(hit, "what");
        var who = hit.mention("who");
        var statement = hit.text("verb") + " " + reading.full(hit, "who") + " " + subject;
        var told = reading.told(subject, who.name(), statement, hit.span("verb", "what"));
        return new Event(
                told,
                Side.WHO,
                verbalNoun(hit) + " " + subject,
                hit.mention("when").date(),
                reading.full(hit, "who"));
    }

    private static String verbalNoun(Hit hit) {
        var verb = hit.signed("verb");
        return ACTS.getOrDefault(verb, ACTS.getOrDefault(verb.substring(0, verb.length() - 1), verb));
    }

    private static Event firstOfItsKind(Reading reading, Hit hit) {
        var subject = reading.full(hit, "of");
        var name = hit.has("act") ? hit.text("act") + " " + subject : subject;
        var key = hit.text("what");
        var told = reading.told(subject, key, hit.text("first") + " " + name + " " + key, hit.span("first", "what"));
        return new Event(told, Side.WHAT, name, null, null);
    }
}
