package ijaza.fact.arabic.clause;

import ijaza.fact.page.Page;
import ijaza.fact.page.Sentence;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All clauses of a page in their order, and whom the pronouns of its sentences mean. */
public final class Clauses {

    private final List<Clause> all = new ArrayList<>();
    private final Map<Sentence, List<Clause>> bySentence = new IdentityHashMap<>();
    private final Pronouns pronouns;

    private Clauses(Page page) {
        this.pronouns = new Pronouns(page);
    }

    public static Clauses of(Page page) {
        var clauses = new Clauses(page);
        var topics = new Topics(page);
        page.sentences().forEach(sentence -> clauses.read(page, sentence, topics));
        return clauses;
    }

    private void read(Page page, Sentence sentence, Topics topics) {
        var found = new ArrayList<Clause>();
        topics.begin(sentence);
        pronouns.at(sentence, topics, found);
        if (Assertion.isSaid(sentence.signed())) {
            found.addAll(new ClauseReader(page, sentence, topics).read());
            all.addAll(found);
            bySentence.put(sentence, found);
        }
    }

    public Pronouns pronouns() {
        return pronouns;
    }

    /** The clauses that may tell one of these acts. */
    public Stream<Clause> telling(Act... acts) {
        return all.stream().filter(clause -> clause.is(acts));
    }

    public Stream<Clause> in(Sentence sentence) {
        return bySentence.getOrDefault(sentence, List.of()).stream();
    }
}
