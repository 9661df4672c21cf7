package ijaza.fact.arabic.telling;

import ijaza.fact.Event;
import ijaza.fact.Event.Side;
import ijaza.fact.Fact;
import ijaza.fact.FactKind;
import ijaza.fact.Noted;
import ijaza.fact.Told;
import ijaza.fact.page.Mention;

/** Makes facts out of what was told with a date. */
public final class Tellings {

    private Tellings() {}

    /** A date of the Islamic calendar alone has no neighbours to choose from and is only stated. */
    public static Fact event(Told told, String name, Mention when) {
        var date = when.date();
        return date == null ? new Noted(FactKind.EVENT, told) : new Event(told, Side.WHEN, name, date, null);
    }
}
