package ijaza.fact.arabic.papers;

import ijaza.fact.Fact;
import ijaza.fact.Instrument;
import ijaza.fact.Instrument.Relation;
import ijaza.fact.arabic.page.Committees;
import ijaza.fact.arabic.page.Signs;
import ijaza.fact.arabic.telling.Phrases;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Mention;
import ijaza.fact.page.Reading;
import ijaza.text.Span;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the resolutions after which, pursuant to which or under which a body was founded or works, each kept apart. */
public final class Resolutions implements Finder {

    private static final String FOUNDED = Phrases.BEGIN + "(?<first>" + Phrases.FOUNDED
            + "|(?:أنشأت?|أسست?) {agent}) (?<what>{any})(?: [^.؛]{0,80}?)?? ";
    private static final String RESOLUTION =
            "(?:ال|ل)?قرار (?:(?<issuer>{body}) )?(?:رقم )?(?<number>{symbol}|{numbered}))";
    private static final Pattern AFTER = Signs.pattern(FOUNDED + "(?<basis>بعد (?:اتخاذ|اعتماد|صدور) " + RESOLUTION);
    private static final Pattern PURSUANT =
            Signs.pattern(FOUNDED + "(?<basis>(?:بموجب |عملا ب|بمقتضى |بناء على |وفقا ل)" + RESOLUTION);
    private static final Pattern IN_NAME =
            Pattern.compile("المنشأ(?<ending>ة?) (?<basis>.{1,20}قرار (?<number>[0-9]+ ?\\((?<year>[0-9]{4})\\)))");

    /** What a body stands on, and how. */
    private record Basis(
            Relation relation, String subject, @Nullable String issuer, String number, Span evidence) {

        Instrument stated(Reading reading, String statement) {
            var year = number.matches(".*\\([0-9]{4}\\)") ? Integer.valueOf(number.replaceAll(".*\\(|\\)", "")) : null;
            var symbol = number.replaceAll(" ?\\(.*", "");
            var told = reading.told(subject, number, statement, evidence);
            return new Instrument(told, Instrument.Type.RESOLUTION, relation, symbol, year, issuer);
        }
    }

    @Override
    public Stream<? extends Fact> find(Reading reading) {
        var founded = Stream.concat(
                reading.hits(AFTER).map(hit -> founded(reading, hit, Relation.FOUNDED_AFTER)),
                reading.hits(PURSUANT).map(hit -> founded(reading, hit, Relation.SET_UP_PURSUANT_TO)));
        var under = reading.hits(Committees.WORKS_UNDER).flatMap(hit -> worksUnder(reading, hit));
        var inNames = reading.page().mentions().entrySet().stream()
                .flatMap(named ->
                        inName(reading, named.getKey(), named.getValue().getFirst()));
        return Stream.concat(Stream.concat(founded, under), inNames);
    }

    private static Instrument founded(Reading reading, Hit hit, Relation relation) {
        var subject = reading.full(hit, "what");
        var issuer = hit.optional("issuer").map(reading.page()::fullName).orElse(null);
        var basis = new Basis(relation, subject, issuer, hit.mention("number").name(), hit.span("first", "number"));
        return basis.stated(reading, Phrases.agree(subject, "أُنشئ ", "أُنشئت ") + subject + " " + hit.text("basis"));
    }

    private static Stream<Instrument> worksUnder(Reading reading, Hit hit) {
        var subject = reading.full(hit, "what");
        var start = hit.span("what").start();
        return hit.mentions("numbers").stream().map(number -> {
            var evidence = new Span(start, number.span().end());
            var basis = new Basis(Relation.WORKS_UNDER, subject, null, number.name(), evidence);
            return basis.stated(
                    reading, Phrases.agree(subject, "يعمل ", "تعمل ") + subject + " بموجب القرار " + number.name());
        });
    }

    private static Stream<Instrument> inName(Reading reading, String name, Mention first) {
        var match = IN_NAME.matcher(name);
        if (!match.find()) {
            return Stream.empty();
        }
        var basis = new Basis(Relation.SET_UP_PURSUANT_TO, name, null, match.group("number"), first.span());
        var statement = name.substring(0, match.start()) + "منشأ" + match.group("ending") + " " + match.group("basis");
        return Stream.of(basis.stated(reading, statement));
    }
}
