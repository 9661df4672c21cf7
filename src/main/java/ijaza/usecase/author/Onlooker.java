package ijaza.usecase.author;

/** Watches a document become a draft, and may call it off at each step. */
public interface Onlooker {

    Onlooker NOBODY = _ -> true;

    /** @return whether it is to go on */
    boolean sees(Step step);

    /** Where the work stands: in which phase, and how much of that is done where it can be told. */
    record Step(Phase phase, int done, int of) {

        static Step of(Phase phase) {
            return new Step(phase, 0, 0);
        }
    }

    /** What is done to a document, in this order. */
    enum Phase {
        WAITING,
        READING,
        FINDING_FACTS,
        ASKING,
        KEEPING
    }
}
