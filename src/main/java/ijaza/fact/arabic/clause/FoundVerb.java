package ijaza.fact.arabic.clause;

/** A known verb and where it stands in a signed sentence. */
record FoundVerb(Verb verb, int start, int end, boolean passive) {

    boolean mayTell(Act act) {
        return verb.acts().contains(act);
    }
}
