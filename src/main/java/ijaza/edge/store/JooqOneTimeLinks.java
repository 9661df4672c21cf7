package ijaza.edge.store;

import static ijaza.edge.store.schema.Tables.ONE_TIME_LINK;

import ijaza.person.PersonId;
import ijaza.person.access.OneTimeLink;
import ijaza.person.access.OneTimeLink.Purpose;
import ijaza.person.access.OneTimeLinks;
import ijaza.person.access.SecretHash;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** One-time links, known by the hashes of their secrets. */
@Repository
@Transactional
class JooqOneTimeLinks implements OneTimeLinks {

    private final DSLContext db;

    JooqOneTimeLinks(DSLContext db) {
        this.db = db;
    }

    @Override
    public void add(OneTimeLink link, SecretHash secret) {
        var person = link.person();
        db.insertInto(ONE_TIME_LINK)
                .set(ONE_TIME_LINK.SECRET_HASH, secret.value())
                .set(ONE_TIME_LINK.PURPOSE, link.purpose().name())
                .set(ONE_TIME_LINK.PERSON_ID, person == null ? null : person.toString())
                .set(ONE_TIME_LINK.CREATED_AT, link.createdAt())
                .set(ONE_TIME_LINK.EXPIRES_AT, link.expiresAt())
                .execute();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<OneTimeLink> find(SecretHash secret) {
        return db.selectFrom(ONE_TIME_LINK)
                .where(ONE_TIME_LINK.SECRET_HASH.eq(secret.value()))
                .fetchOptional(row -> new OneTimeLink(
                        Purpose.valueOf(row.getPurpose()),
                        row.getPersonId() == null ? null : new PersonId(UUID.fromString(row.getPersonId())),
                        row.getCreatedAt(),
                        row.getExpiresAt(),
                        row.getUsedAt()));
    }

    @Override
    public boolean use(SecretHash secret, Instant now) {
        return db.update(ONE_TIME_LINK)
                        .set(ONE_TIME_LINK.USED_AT, now)
                        .where(ONE_TIME_LINK.SECRET_HASH.eq(secret.value()))
                        .and(ONE_TIME_LINK.USED_AT.isNull())
                        .and(ONE_TIME_LINK.EXPIRES_AT.gt(now))
                        .execute()
                == 1;
    }

    @Override
    public void withdraw(PersonId person) {
        db.deleteFrom(ONE_TIME_LINK)
                .where(ONE_TIME_LINK.PERSON_ID.eq(person.toString()))
                .and(ONE_TIME_LINK.USED_AT.isNull())
                .execute();
    }

    @Override
    public void withdraw(Purpose purpose) {
        db.deleteFrom(ONE_TIME_LINK)
                .where(ONE_TIME_LINK.PURPOSE.eq(purpose.name()))
                .and(ONE_TIME_LINK.USED_AT.isNull())
                .execute();
    }
}
