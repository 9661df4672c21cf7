package ijaza.usecase.open;

import ijaza.person.access.FailedSignIns;
import ijaza.person.access.FailureSubject;
import ijaza.person.access.FailureSubject.Kind;
import ijaza.person.access.Failures;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a try pass or tells how long it must wait. Each try counts as failed until it turns out to be right. */
@Component
class FailureGate {

    private final FailedSignIns failed;

    FailureGate(FailedSignIns failed) {
        this.failed = failed;
    }

    /** Zero where the try may go on; a try that must wait is not counted, so waiting never grows by asking. */
    @Transactional
    Duration enter(Collection<FailureSubject> subjects, Instant now) {
        failed.forgetBefore(now.minus(Failures.MEMORY));
        var wait = subjects.stream()
                .map(subject -> failed.of(subject).waitFrom(now, subject.kind()))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        if (wait.isZero()) {
            subjects.forEach(subject -> failed.keep(subject, failed.of(subject).and(now)));
        }
        return wait;
    }

    /** Was right: the account starts afresh; of the address only this one is taken back, others may sit behind it. */
    @Transactional
    void passed(Collection<FailureSubject> subjects) {
        subjects.forEach(subject -> failed.keep(
                subject,
                subject.kind() == Kind.ACCOUNT
                        ? Failures.NONE
                        : failed.of(subject).less()));
    }
}
