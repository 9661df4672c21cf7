package ijaza.fact.arabic.telling;

import ijaza.fact.Fact;
import ijaza.fact.Succession;
import ijaza.fact.page.Mention;
import ijaza.fact.page.Reading;
import ijaza.text.Span;

/** Says since when somebody has been in office, and whom somebody followed. */
public final class Terms {

    private Terms() {}

    public static Fact since(Reading reading, String person, Mention when, String statement, Span evidence) {
        var since = Phrases.on(when).replaceFirst("^في", "منذ");
        return dated(reading, person, when, statement + " " + since, evidence);
    }

    public static Fact dated(Reading reading, String person, Mention when, String statement, Span evidence) {
        return Tellings.event(
                reading.told(person, when.name(), statement, evidence), "تولي " + person + " المنصب", when);
    }

    /** «خلف عادل سامي» could be said of either, and names hide whether a verb would be a man's or a woman's. */
    public static String succeeded(Reading reading, String person, Mention old) {
        return "سلف " + person + " في المنصب هو " + reading.page().fullName(old);
    }

    public static Fact followed(Reading reading, String person, Mention old, Span evidence) {
        var statement = succeeded(reading, person, old);
        return new Succession(reading.told(person, old.name(), statement, evidence));
    }
}
