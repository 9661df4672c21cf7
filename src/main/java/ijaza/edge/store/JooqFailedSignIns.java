package ijaza.edge.store;

import static ijaza.edge.store.schema.Tables.FAILED_SIGN_IN;

import ijaza.person.access.FailedSignIns;
import ijaza.person.access.FailureSubject;
import ijaza.person.access.Failures;
import java.time.Instant;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Failures to sign in, under hashed subjects. */
@Repository
@Transactional
class JooqFailedSignIns implements FailedSignIns {

    private final DSLContext db;

    JooqFailedSignIns(DSLContext db) {
        this.db = db;
    }

    @Override
    public Failures of(FailureSubject subject) {
        return db.selectFrom(FAILED_SIGN_IN)
                .where(FAILED_SIGN_IN.SUBJECT_HASH.eq(subject.hash().value()))
                .fetchOptional(row -> new Failures(row.getFailures(), row.getLastAt()))
                .orElse(Failures.NONE);
    }

    @Override
    public void keep(FailureSubject subject, Failures failures) {
        db.insertInto(FAILED_SIGN_IN)
                .set(FAILED_SIGN_IN.SUBJECT_HASH, subject.hash().value())
                .set(FAILED_SIGN_IN.FAILURES, failures.count())
                .set(FAILED_SIGN_IN.LAST_AT, failures.lastAt())
                .onConflict(FAILED_SIGN_IN.SUBJECT_HASH)
                .doUpdate()
                .set(FAILED_SIGN_IN.FAILURES, failures.count())
                .set(FAILED_SIGN_IN.LAST_AT, failures.lastAt())
                .execute();
    }

    @Override
    public void forgetBefore(Instant time) {
        db.deleteFrom(FAILED_SIGN_IN).where(FAILED_SIGN_IN.LAST_AT.lt(time)).execute();
    }
}
