package ijaza.fact.arabic.papers;

import ijaza.fact.Fact;
import ijaza.fact.Instrument;
import ijaza.fact.Instrument.Relation;
import ijaza.fact.Instrument.Type;
import ijaza.fact.arabic.page.Parts;
import ijaza.fact.arabic.page.Signs;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Reading;
import ijaza.text.Noun;
import ijaza.text.Span;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the symbols of reports, strategies and charters, what a report is about, and what a paper aims at. */
public final class Papers implements Finder {

    private static final Pattern SYMBOL_BEHIND = Signs.pattern("(?<what>{paper}) \\((?<symbol>{symbol})\\)");
    private static final Pattern REPORT = Signs.pattern("(?<agent>{agent})(?: {person})? (?:[^.؛{agent}]{1,40} )?"
            + "(?<first>تقرير(?:ه|ها)) \\((?<symbol>{symbol})\\) (?<about>(?:بشأن|عن|حول) [^.،؛]+)");
    private static final Pattern AIM =
            Signs.pattern("(?<first>(?:الهدف|الغرض|الغاية) من (?<what>{paper}) ه[وي]) (?<aims>[^.]{3,600})");
    private static final Pattern AIM_VERB =
            Signs.pattern("(?<first>[يت]هدف (?<what>{paper}) إلى) (?<aims>[^.]{3,600})");

    @Override
    public Stream<? extends Fact> find(Reading reading) {
        return Stream.of(
                        reading.hits(SYMBOL_BEHIND)
                                .filter(hit -> isSpecific(reading, hit))
                                .map(hit -> symbol(reading, hit)),
                        reading.hits(REPORT).flatMap(hit -> report(reading, hit)),
                        reading.hits(AIM, AIM_VERB).flatMap(hit -> aims(reading, hit)))
                .flatMap(found -> found);
    }

    /** One issuer writes many reports: a report's name alone names none of them. */
    private static boolean isSpecific(Reading reading, Hit hit) {
        return typeOf(reading.full(hit, "what")) != Type.REPORT;
    }

    private static Instrument symbol(Reading reading, Hit hit) {
        var subject = reading.full(hit, "what");
        var symbol = hit.mention("symbol").name();
        var told = reading.told(subject, symbol, "رمز " + subject + " هو " + symbol, hit.span("what", "symbol"));
        return new Instrument(told, typeOf(subject), Relation.BEARS_SYMBOL, symbol, null, null);
    }

    private static Stream<Instrument> report(Reading reading, Hit hit) {
        var issuer = reading.full(hit, "agent");
        var symbol = hit.mention("symbol").name();
        var about = hit.text("about");
        var subject = "تقرير " + issuer + " " + about;
        var quote = hit.span("agent", "about");
        var bears = reading.told(subject, symbol, "رمز " + subject + " هو " + symbol, quote);
        var topic = about.substring(about.indexOf(' ') + 1);
        var named = "تقرير " + issuer + " (" + symbol + ")";
        var isAbout = reading.told(named, topic, "موضوع " + named + " هو " + topic, quote);
        return Stream.of(
                new Instrument(bears, Type.REPORT, Relation.BEARS_SYMBOL, symbol, null, issuer),
                new Instrument(isAbout, Type.REPORT, Relation.IS_ABOUT, symbol, null, issuer));
    }

    private static Stream<Instrument> aims(Reading reading, Hit hit) {
        var subject = reading.full(hit, "what");
        var first = hit.span("first");
        return Parts.parts(hit, "aims", true).stream().map(aim -> {
            var key = reading.show(aim);
            var follows = aim.start() <= first.end() + 1;
            var told = reading.told(
                    subject,
                    key,
                    "من أهداف " + subject + ": " + key,
                    follows ? new Span(first.start(), aim.end()) : aim);
            return new Instrument(told, typeOf(subject), Relation.AIMS_AT, subject, null, null);
        });
    }

    private static Type typeOf(String name) {
        return switch (Noun.headOf(name).head()) {
            case "قرار" -> Type.RESOLUTION;
            case "تقرير", "مذكرة" -> Type.REPORT;
            case "استراتيجية", "خطة", "سياسة", "رؤية" -> Type.STRATEGY;
            default -> Type.CHARTER;
        };
    }
}
