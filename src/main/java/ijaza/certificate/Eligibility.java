package ijaza.certificate;

import ijaza.course.CompletionRule;
import java.util.List;
import java.util.Optional;

/** Whether somebody has earned a certificate, or why not yet. */
public sealed interface Eligibility {

    /** Earned, with the final that the certificate will rest on. */
    record Earned(Achievement.Final best) implements Eligibility {}

    /** Not earned yet, with every reason at once. */
    record NotYet(List<Missing> reasons) implements Eligibility {

        public NotYet {
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("a refusal has a reason");
            }
            reasons = List.copyOf(reasons);
        }
    }

    static Eligibility of(CompletionRule rule, Achievement done) {
        var reasons = Policy.ALL.stream()
                .map(policy -> policy.missing(rule, done))
                .flatMap(Optional::stream)
                .toList();
        return reasons.isEmpty() ? new Earned(done.best().orElseThrow()) : new NotYet(reasons);
    }
}
