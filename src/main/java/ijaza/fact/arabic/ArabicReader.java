package ijaza.fact.arabic;

import ijaza.document.Passage;
import ijaza.document.SourceDocument;
import ijaza.fact.Doubt;
import ijaza.fact.Fact;
import ijaza.fact.Findings;
import ijaza.fact.arabic.bodies.Bodies;
import ijaza.fact.arabic.bodies.Funding;
import ijaza.fact.arabic.bodies.Members;
import ijaza.fact.arabic.bodies.Parents;
import ijaza.fact.arabic.bodies.Relations;
import ijaza.fact.arabic.bodies.Seats;
import ijaza.fact.arabic.bodies.Successions;
import ijaza.fact.arabic.bodies.Supports;
import ijaza.fact.arabic.clause.Clauses;
import ijaza.fact.arabic.duties.Charges;
import ijaza.fact.arabic.duties.Functions;
import ijaza.fact.arabic.duties.Missions;
import ijaza.fact.arabic.duties.ProseFunctions;
import ijaza.fact.arabic.duties.SpeakingNames;
import ijaza.fact.arabic.duties.Tasks;
import ijaza.fact.arabic.duties.Visions;
import ijaza.fact.arabic.events.Changes;
import ijaza.fact.arabic.events.Deciders;
import ijaza.fact.arabic.events.Deeds;
import ijaza.fact.arabic.events.Events;
import ijaza.fact.arabic.events.Firsts;
import ijaza.fact.arabic.events.Moves;
import ijaza.fact.arabic.events.NewNames;
import ijaza.fact.arabic.events.Occasions;
import ijaza.fact.arabic.events.OldNames;
import ijaza.fact.arabic.events.Turns;
import ijaza.fact.arabic.founding.Founders;
import ijaza.fact.arabic.founding.FoundingNouns;
import ijaza.fact.arabic.founding.Foundings;
import ijaza.fact.arabic.numbers.Counts;
import ijaza.fact.arabic.numbers.Cycles;
import ijaza.fact.arabic.numbers.OwnCounts;
import ijaza.fact.arabic.page.ArabicStanding;
import ijaza.fact.arabic.page.ArabicWording;
import ijaza.fact.arabic.page.Doubts;
import ijaza.fact.arabic.papers.Bases;
import ijaza.fact.arabic.papers.Orders;
import ijaza.fact.arabic.papers.PaperTopics;
import ijaza.fact.arabic.papers.Papers;
import ijaza.fact.arabic.papers.Resolutions;
import ijaza.fact.arabic.people.Appointers;
import ijaza.fact.arabic.people.Appointments;
import ijaza.fact.arabic.people.Appositions;
import ijaza.fact.arabic.people.Followers;
import ijaza.fact.arabic.people.Heads;
import ijaza.fact.arabic.people.NamedPosts;
import ijaza.fact.arabic.people.Offices;
import ijaza.fact.arabic.people.Posts;
import ijaza.fact.arabic.people.Presidents;
import ijaza.fact.arabic.people.TermsOfOffice;
import ijaza.fact.arabic.words.Lexicon;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Page;
import ijaza.fact.page.Reading;
import ijaza.fact.page.Statements;
import java.util.List;

/** Reads the facts of an Arabic document; nothing that it finds rests on doubtful words, and nothing is found twice. */
public final class ArabicReader {

    private static List<Finder> finders(Clauses clauses) {
        return List.of(
                new Foundings(clauses),
                new Resolutions(),
                new Papers(),
                new Offices(),
                new Posts(clauses),
                new Heads(clauses),
                new NamedPosts(clauses.pronouns()),
                new Appointments(clauses),
                new Deciders(clauses),
                new Bases(clauses),
                new Deeds(clauses),
                new Events(clauses),
                new Changes(clauses),
                new Turns(clauses),
                new Firsts(),
                new Occasions(),
                new Moves(),
                new Successions(clauses),
                new Followers(clauses),
                new Counts(clauses),
                new OwnCounts(clauses.pronouns()),
                new Seats(clauses),
                new Functions(clauses),
                new ProseFunctions(clauses.pronouns()),
                new FoundingNouns(clauses.pronouns()),
                new Cycles(clauses),
                new Bodies(clauses),
                new Parents(clauses),
                new Members(clauses),
                new TermsOfOffice(clauses),
                new Appositions(),
                new Orders(clauses.pronouns()),
                new NewNames(),
                new OldNames(),
                new Appointers(),
                new Presidents(),
                new PaperTopics(),
                new Founders(clauses),
                new Missions(clauses.pronouns()),
                new Visions(),
                new Funding(),
                new Relations(),
                new Tasks(clauses),
                new Charges(clauses),
                new SpeakingNames(),
                new LabelledFacts(),
                new Supports());
    }

    private ArabicReader() {}

    public static Findings read(SourceDocument document, List<Passage> passages) {
        var page = Page.of(document, passages, new ArabicWording(document.text()));
        var reading = new Reading(page, Doubts.in(page));
        var all = reading.found(finders(Clauses.of(page)));
        var found = reading.findings(all, Lexicon::isNamed);
        var filler = Filler.in(page);
        var said = found.facts().stream()
                .filter(fact -> !filler.covers(fact.evidence().span()) && Soundness.holds(fact))
                .toList();
        var told = withoutContradictions(said, found.doubts(), document.text());
        return Statements.behind(told, all, new Reading(page, told.doubts()), new ArabicStanding(page));
    }

    private static Findings withoutContradictions(List<Fact> said, List<Doubt> known, String source) {
        var contradictions = Contradictions.in(said);
        var doubts = said.stream().filter(contradictions::concern).map(fact -> Contradictions.doubt(fact, source));
        var agreed = said.stream().filter(fact -> !contradictions.concern(fact)).toList();
        return new Findings(agreed, known).doubting(doubts);
    }
}
