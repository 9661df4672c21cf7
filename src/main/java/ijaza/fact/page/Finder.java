package ijaza.fact.page;

import ijaza.fact.Fact;
import java.util.stream.Stream;

/** Finds the facts of one kind; what it finds may rest on doubtful words, the reader sees to that. */
public interface Finder {

    Stream<? extends Fact> find(Reading reading);
}
