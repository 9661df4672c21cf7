package ijaza.edge.store;

import static ijaza.edge.store.schema.Tables.KEPT_SIGN_IN;
import static ijaza.edge.store.schema.Tables.PERSON;

import ijaza.person.PersonId;
import ijaza.person.access.KeptSignIn;
import ijaza.person.access.KeptSignIns;
import ijaza.person.access.SecretHash;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Kept sign-ins, read together with their people, since every request asks for both. */
@Repository
@Transactional
class JooqKeptSignIns implements KeptSignIns {

    private final DSLContext db;

    JooqKeptSignIns(DSLContext db) {
        this.db = db;
    }

    @Override
    public void add(KeptSignIn signIn, SecretHash secret) {
        db.insertInto(KEPT_SIGN_IN)
                .set(KEPT_SIGN_IN.ID, signIn.id().toString())
                .set(KEPT_SIGN_IN.PERSON_ID, signIn.person().id().toString())
                .set(KEPT_SIGN_IN.SECRET_HASH, secret.value())
                .set(KEPT_SIGN_IN.BROWSER, signIn.browser())
                .set(KEPT_SIGN_IN.LASTING, signIn.lasting())
                .set(KEPT_SIGN_IN.CREATED_AT, signIn.createdAt())
                .set(KEPT_SIGN_IN.USED_AT, signIn.usedAt())
                .set(KEPT_SIGN_IN.EXPIRES_AT, signIn.expiresAt())
                .execute();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<KeptSignIn> find(SecretHash secret) {
        return select(KEPT_SIGN_IN.SECRET_HASH.eq(secret.value())).fetchOptional(JooqKeptSignIns::signIn);
    }

    @Override
    @Transactional(readOnly = true)
    public List<KeptSignIn> of(PersonId person) {
        return select(KEPT_SIGN_IN.PERSON_ID.eq(person.toString()))
                .orderBy(KEPT_SIGN_IN.USED_AT.desc())
                .fetch(JooqKeptSignIns::signIn);
    }

    @Override
    public void note(KeptSignIn used) {
        db.update(KEPT_SIGN_IN)
                .set(KEPT_SIGN_IN.USED_AT, used.usedAt())
                .set(KEPT_SIGN_IN.EXPIRES_AT, used.expiresAt())
                .where(KEPT_SIGN_IN.ID.eq(used.id().toString()))
                .execute();
    }

    @Override
    public void end(PersonId person, UUID signIn) {
        db.deleteFrom(KEPT_SIGN_IN)
                .where(KEPT_SIGN_IN.ID.eq(signIn.toString()))
                .and(KEPT_SIGN_IN.PERSON_ID.eq(person.toString()))
                .execute();
    }

    @Override
    public void endAll(PersonId person) {
        db.deleteFrom(KEPT_SIGN_IN)
                .where(KEPT_SIGN_IN.PERSON_ID.eq(person.toString()))
                .execute();
    }

    @Override
    public void forgetOver(Instant now) {
        db.deleteFrom(KEPT_SIGN_IN).where(KEPT_SIGN_IN.EXPIRES_AT.le(now)).execute();
    }

    private SelectConditionStep<Record> select(Condition condition) {
        return db.select()
                .from(KEPT_SIGN_IN)
                .join(PERSON)
                .on(PERSON.ID.eq(KEPT_SIGN_IN.PERSON_ID))
                .where(condition);
    }

    private static KeptSignIn signIn(Record row) {
        return new KeptSignIn(
                UUID.fromString(row.get(KEPT_SIGN_IN.ID)),
                JooqPeople.person(row),
                row.get(KEPT_SIGN_IN.BROWSER),
                row.get(KEPT_SIGN_IN.LASTING),
                row.get(KEPT_SIGN_IN.CREATED_AT),
                row.get(KEPT_SIGN_IN.USED_AT),
                row.get(KEPT_SIGN_IN.EXPIRES_AT));
    }
}
