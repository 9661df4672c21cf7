package ijaza.certificate;

import ijaza.question.Fraction;

/** A reason why a certificate is not earned yet. */
public sealed interface Missing {

    record UnreadLessons(int count) implements Missing {}

    record FinalNotTaken() implements Missing {}

    record FinalNotPassed(Fraction bestShare) implements Missing {}
}
