package ijaza.fact.arabic.clause;

import ijaza.fact.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All clauses of a page in their order. */
public record Clauses(List<Clause> all, Pronouns pronouns) {

    public static Clauses of(Page page) {
        var topics = new Topics(page);
        var all = new ArrayList<Clause>();
        var pronouns = new Pronouns();
        for (var sentence : page.sentences()) {
            topics.begin(sentence);
            var found = new ArrayList<Clause>();
            pronouns.at(sentence, topics, found);
            if (Assertion.isSaid(sentence.signed())) {
                found.addAll(new ClauseReader(page, sentence, topics).read());
                all.addAll(found);
            }
        }
        return new Clauses(List.copyOf(all), pronouns);
    }

    /** The clauses that may tell one of these acts. */
    public Stream<Clause> telling(Act... acts) {
        return all.stream().filter(clause -> clause.is(acts));
    }
}
