package ijaza.question;

import ijaza.fact.Evidence;
import ijaza.fact.FactId;
import java.util.List;
import java.util.function.Function;

/** A question from elsewhere that rests on nothing yet: it can be shown, and be asked once a document proves it. */
public final class Unproved {

    private static final Grounds NOTHING =
            new Grounds(List.of(new FactId("000000000000")), "brought", List.of(new Evidence(0, 1, " ")));

    private final Function<Grounds, Question> asking;
    private final Question shown;

    /** @throws IllegalArgumentException if its words make no question */
    public Unproved(Function<Grounds, Question> asking) {
        this.asking = asking;
        this.shown = asking.apply(NOTHING);
    }

    /** For being looked at; its grounds mean nothing. */
    public Question shown() {
        return shown;
    }

    public Question restingOn(Grounds grounds) {
        return asking.apply(grounds);
    }

    @Override
    public String toString() {
        return shown.stem();
    }
}
