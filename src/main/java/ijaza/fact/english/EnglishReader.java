package ijaza.fact.english;

import ijaza.document.Passage;
import ijaza.document.SourceDocument;
import ijaza.fact.Findings;
import ijaza.fact.english.event.Deeds;
import ijaza.fact.english.event.Events;
import ijaza.fact.english.event.Founders;
import ijaza.fact.english.event.Foundings;
import ijaza.fact.english.event.Moves;
import ijaza.fact.english.event.Resolutions;
import ijaza.fact.english.event.Successions;
import ijaza.fact.english.page.Clauses;
import ijaza.fact.english.page.Doubts;
import ijaza.fact.english.page.EnglishStanding;
import ijaza.fact.english.page.EnglishWording;
import ijaza.fact.english.page.ListsBelow;
import ijaza.fact.english.page.Noise;
import ijaza.fact.english.post.Appointments;
import ijaza.fact.english.post.Elections;
import ijaza.fact.english.post.Offices;
import ijaza.fact.english.post.Successors;
import ijaza.fact.english.post.Terms;
import ijaza.fact.english.say.English;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Page;
import ijaza.fact.page.Reading;
import ijaza.fact.page.Statements;
import java.util.List;

/** Reads the facts of an English document; nothing that it finds rests on doubtful words, and nothing is found twice. */
public final class EnglishReader {

    private static final List<Finder> FINDERS = List.of(
            new Foundings(),
            new Founders(),
            new Resolutions(),
            new Papers(),
            new Offices(),
            new Appointments(),
            new Elections(),
            new Successors(),
            new Events(),
            new Deeds(),
            new Moves(),
            new Successions(),
            new Counts(),
            new Terms(),
            new Functions(),
            new Cycles(),
            new Bodies(),
            new Tasks(),
            new Supports(),
            new LabelledFacts(),
            new Seats());

    private EnglishReader() {}

    public static Findings read(SourceDocument document, List<Passage> passages) {
        var spoken = Noise.without(document, passages);
        var page = Page.of(document, spoken, EnglishWording.of(document, spoken));
        var endings = ListsBelow.clauses(page);
        var clauses = page.sentences().stream()
                .filter(sentence -> !endings.contains(sentence.passage()))
                .flatMap(sentence -> Clauses.of(sentence).stream())
                .toList();
        var reading = new Reading(page, Doubts.in(page), clauses);
        var all = reading.found(FINDERS);
        var found = reading.findings(all, name -> English.isNamed(reading, name));
        var sound = found.facts().stream()
                .filter(fact -> Soundness.holds(fact, document.text()))
                .toList();
        var told = LeftOut.beside(reading, new Findings(sound, found.doubts()));
        return Statements.behind(told, all, new Reading(page, told.doubts(), clauses), new EnglishStanding(page));
    }
}
