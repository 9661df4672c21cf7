package ijaza.attempt;

import ijaza.question.Fraction;

/** What a finished attempt earned out of its total, and whether that passed. */
public record Score(Fraction earned, int total, boolean passed) {

    public Fraction share() {
        return earned.dividedBy(total);
    }
}
