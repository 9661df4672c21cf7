package ijaza.question.drafting;

import ijaza.fact.Body;
import ijaza.fact.Count;
import ijaza.fact.Cycle;
import ijaza.fact.Event;
import ijaza.fact.Evidence;
import ijaza.fact.Fact;
import ijaza.fact.FactKind;
import ijaza.fact.Founding;
import ijaza.fact.Function;
import ijaza.fact.Noted;
import ijaza.fact.Office;
import ijaza.fact.Succession;
import ijaza.fact.Support;
import ijaza.fact.Task;
import ijaza.fact.Told;
import ijaza.fact.Transfer;
import ijaza.fact.WrittenDate;
import java.util.ArrayList;
import java.util.List;

/** What an English page states, each fact with a sentence of its own. */
final class EnglishFacts {

    private static final String OFFICE = "the Office for Shared Rivers";
    private static final String CENTRE = "the River Data Centre";
    private static final String COMPACT = "the Global Rivers Compact";
    private static final String DEPARTMENT = "the Department of Economic Affairs";

    private final StringBuilder source = new StringBuilder();
    private final List<Fact> facts = new ArrayList<>();

    private EnglishFacts() {}

    static EnglishFacts all() {
        var page = new EnglishFacts();
        page.dates();
        page.bodies();
        page.counts();
        return page;
    }

    String source() {
        return source.toString();
    }

    List<Fact> facts() {
        return List.copyOf(facts);
    }

    private void dates() {
        facts.add(new Founding(told(OFFICE, "12 March 2009", "was established on 12 March 2009"), date(12, 3, 2009)));
        facts.add(new Founding(told(CENTRE, "1987", "was established in 1987"), year(1987)));
        facts.add(new Event(
                told(COMPACT, "9 December 2011", "was adopted on 9 December 2011"),
                Event.Side.WHEN,
                "the adoption of " + COMPACT,
                new WrittenDate(9, 12, 2011, "9 December 2011"),
                null));
        facts.add(new Event(
                told(OFFICE, "1995", "joined the Water League in 1995"),
                Event.Side.WHEN,
                "the Office for Shared Rivers' joining the Water League",
                year(1995),
                null));
    }

    private void bodies() {
        facts.add(new Transfer(
                told(CENTRE, DEPARTMENT, "was transferred from " + DEPARTMENT + " to " + OFFICE), DEPARTMENT, OFFICE));
        facts.add(new Task(told(CENTRE, "keeps the register of gauges", "keeps the register of gauges")));
        facts.add(new Task(told("the Flood Unit", "warns of floods", "warns of floods")));
        facts.add(new Task(told("the Panel on Hydrology", "advises on dams", "advises on dams")));
        facts.add(new Support(
                told("the Rivers Committee", "the Panel on Hydrology", "is assisted by the Panel on Hydrology"),
                "the Panel on Hydrology"));
        facts.add(new Body(
                told(CENTRE, "the main source of river data", "is the main source of river data"),
                Body.Side.ROLE,
                List.of(),
                null));
        facts.add(new Office(
                told(OFFICE, "Halima Osei", "had Halima Osei as its first Director"),
                "Halima Osei",
                "first Director",
                true));
        facts.add(new Noted(FactKind.BODY, told(OFFICE, "Nairobi", "has its seat in Nairobi")));
        facts.add(new Noted(
                FactKind.INSTRUMENT, told(CENTRE, "the Rivers Act 1986", "was established under the Rivers Act 1986")));
        facts.add(new Succession(told(COMPACT, "the Helsinki Plan", "replaced the Helsinki Plan")));
    }

    private void counts() {
        facts.add(new Count(told(COMPACT, "three pillars", "rests on three pillars"), "pillars", 3));
        facts.add(new Count(told(OFFICE, "36 members", "has 36 members"), "members", 36));
        facts.add(new Cycle(
                told("the meetings of the Rivers Committee", "twice a year", "take place twice a year"),
                "the meetings of the Rivers Committee",
                "the Rivers Committee"));
        for (var point : List.of("help states to agree", "collect data on rivers", "mobilize resources")) {
            facts.add(new Function(told(OFFICE, point, "is there to " + point), "main functions", 1, 3));
        }
    }

    private Told told(String subject, String key, String predicate) {
        var sentence = "T" + subject.substring(1) + " " + predicate + ".";
        var evidence = new Evidence(source.length(), source.length() + sentence.length(), sentence);
        source.append(sentence).append('\n');
        return new Told(subject, key, sentence, evidence);
    }

    private static WrittenDate date(int day, int month, int year) {
        return new WrittenDate(day, month, year, "12 March 2009");
    }

    private static WrittenDate year(int year) {
        return new WrittenDate(null, null, year, String.valueOf(year));
    }
}
