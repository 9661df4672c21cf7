package ijaza.fact.arabic;

import ijaza.document.Passage;
import ijaza.document.SourceDocument;
import ijaza.fact.Findings;
import ijaza.fact.arabic.page.ArabicWording;
import ijaza.fact.arabic.page.Doubts;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Page;
import ijaza.fact.page.Reading;
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
        var page = Page.of(document, passages, new ArabicWording());
        return new Reading(page, Doubts.in(page)).findings(FINDERS, ArabicReader::isNamed);
    }

    /** «اللجنة» alone names nothing, if the document never says which. */
    private static boolean isNamed(String subject) {
        return subject.indexOf(' ') > 0;
    }
}
