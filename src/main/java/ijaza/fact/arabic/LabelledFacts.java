package ijaza.fact.arabic;

import ijaza.fact.Count;
import ijaza.fact.Fact;
import ijaza.fact.FactKind;
import ijaza.fact.Founding;
import ijaza.fact.Noted;
import ijaza.fact.arabic.telling.Phrases;
import ijaza.fact.arabic.words.Numerals;
import ijaza.fact.page.Finder;
import ijaza.fact.page.LabelledLine;
import ijaza.fact.page.Particulars;
import ijaza.fact.page.Reading;
import ijaza.text.Folding;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what lines with a label and rows of tables say of a body: its founding, seat and number of members. */
final class LabelledFacts implements Finder {

    private static final Pattern FOUNDED = Pattern.compile(
            "(?:(?:تاريخ|سنة|عام) )?(?:ال)?(?:تاسيس|انشاء|نشاة|احداث)(?:ها?)?|(?:تاسست?|انشئت?|احدثت?)(?: (?:في|عام|سنة))?");
    private static final Pattern SEAT =
            Pattern.compile("(?:ال)?مقر(?:ها?)?(?: (?:الرئيسي|الرئيس|الدائم|العام|الحالي))?|المركز الرئيسي");
    private static final Pattern MEMBERS = Pattern.compile("(?:عدد )?(?<thing>(?:الدول )?الاعضاء)");
    private static final String WORD = "[ء-ي\\p{Mn}]{2,}";
    private static final Pattern PLACE = Pattern.compile("(?<place>(?!(?:مبن|شارع|صندوق|طريق|حي |الطابق|الدور))" + WORD
            + "(?: " + WORD + "){0,3}(?:، ?" + WORD + "(?: " + WORD + "){0,2})?)(?: ?[–—-] .{1,40}| ?\\(.{1,60}\\))?");
    private static final Pattern NUMBER =
            Pattern.compile("(?<number>" + Numerals.ANY + ")(?: (?:دولة|دول|عضوا?|اعضاء|بلدا?|دول اعضاء|دولة عضوا?))?");

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
            var who = line.subject();
            var verb = Phrases.agree(who, "أُنشئ ", "أُنشئت ");
            var on = (date.isYearAlone() ? " في عام " : " في ") + date.written();
            return new Founding(reading.told(who, date.written(), verb + who + on, line.span()), date);
        });
    }

    private static Stream<Fact> seat(Reading reading, Particulars particulars, LabelledLine line) {
        var place = PLACE.matcher(particulars.value(line));
        if (!place.matches()) {
            return Stream.empty();
        }
        var where = place.group("place");
        var statement = "مقر " + line.subject() + " في " + where;
        return Stream.of(new Noted(FactKind.BODY, reading.told(line.subject(), where, statement, line.span())));
    }

    private static Stream<Fact> members(Reading reading, Particulars particulars, LabelledLine line) {
        var value = particulars.value(line);
        var number = NUMBER.matcher(Folding.fold(value));
        if (!number.matches()) {
            return Stream.empty();
        }
        var states = Folding.fold(reading.show(line.label())).contains("الدول");
        var statement = (states ? "عدد الدول الأعضاء في " : "عدد أعضاء ") + line.subject() + " " + value;
        var told = reading.told(line.subject(), value, statement, line.span());
        return Stream.of(new Count(told, states ? "الدول الأعضاء" : "أعضاء", Numerals.number(number.group("number"))));
    }
}
