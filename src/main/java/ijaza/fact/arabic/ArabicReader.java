package ijaza.fact.arabic;

import ijaza.document.Passage;
import ijaza.document.SourceDocument;
import ijaza.fact.Fact;
import ijaza.fact.FactId;
import ijaza.fact.Findings;
import ijaza.fact.arabic.page.Committees;
import ijaza.fact.arabic.page.Doubts;
import ijaza.fact.arabic.page.Page;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/** Reads the facts of an Arabic document; nothing that it finds rests on doubtful words, and nothing is found twice. */
public final class ArabicReader {

    private static final List<Finder> FINDERS = List.of(
            new Foundings(),
            new Resolutions(),
            new Papers(),
            new Offices(),
            new Events(),
            new Moves(),
            new Successions(),
            new Counts(),
            new Functions(),
            new Cycles(),
            new Bodies(),
            new Relations(),
            new Tasks(),
            new SpeakingNames(),
            new Supports());

    private ArabicReader() {}

    public static Findings read(SourceDocument document, List<Passage> passages) {
        var page = Page.of(document, passages);
        var reading = new Reading(page, Doubts.in(page), Committees.of(page));
        var facts = new LinkedHashMap<FactId, Fact>();
        FINDERS.stream()
                .<Fact>flatMap(finder -> finder.find(reading))
                .filter(fact -> isNamed(fact.subject())
                        && !reading.isDoubtful(fact.evidence().span()))
                .sorted(Comparator.comparingInt(fact -> fact.evidence().start()))
                .forEach(fact -> facts.putIfAbsent(fact.id(), fact));
        return new Findings(List.copyOf(facts.values()), reading.doubts());
    }

    /** «اللجنة» alone names nothing, if the document never says which. */
    private static boolean isNamed(String subject) {
        return subject.indexOf(' ') > 0;
    }
}
