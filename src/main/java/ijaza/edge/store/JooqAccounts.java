package ijaza.edge.store;

import static ijaza.edge.store.schema.Tables.KEPT_SIGN_IN;
import static ijaza.edge.store.schema.Tables.ONE_TIME_LINK;
import static ijaza.edge.store.schema.Tables.PERSON;

import ijaza.person.Login;
import ijaza.person.Person;
import ijaza.person.PersonId;
import ijaza.person.access.Accounts;
import ijaza.person.access.PasswordHash;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What lets people in, kept beside their names. */
@Repository
@Transactional
class JooqAccounts implements Accounts {

    private final DSLContext db;

    JooqAccounts(DSLContext db) {
        this.db = db;
    }

    @Override
    public boolean add(Person person, PasswordHash hash, Instant now) {
        var added = db.insertInto(PERSON)
                .set(PERSON.ID, person.id().toString())
                .set(PERSON.LOGIN, person.login().value())
                .set(PERSON.LOGIN_KEY, person.login().key())
                .set(PERSON.ARABIC_NAME, person.name().arabic())
                .set(PERSON.LATIN_NAME, person.name().latin())
                .set(PERSON.NAME_KEY, NameKey.of(person.name()))
                .set(PERSON.ROLE, person.role().name())
                .set(PERSON.LANGUAGE, person.language().tag())
                .set(PERSON.DIGITS, person.numerals().name())
                .set(PERSON.PASSWORD_HASH, hash.value())
                .set(PERSON.CREATED_AT, now)
                .onConflict(PERSON.LOGIN_KEY)
                .doNothing()
                .execute();
        return added == 1;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Account> find(Login login) {
        return db.selectFrom(PERSON)
                .where(PERSON.LOGIN_KEY.eq(login.key()))
                .fetchOptional(row -> new Account(JooqPeople.person(row), new PasswordHash(row.getPasswordHash())));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PasswordHash> hash(PersonId person) {
        return db.select(PERSON.PASSWORD_HASH)
                .from(PERSON)
                .where(PERSON.ID.eq(person.toString()))
                .fetchOptional(PERSON.PASSWORD_HASH)
                .map(PasswordHash::new);
    }

    @Override
    public void rehash(PersonId person, PasswordHash hash) {
        db.update(PERSON)
                .set(PERSON.PASSWORD_HASH, hash.value())
                .where(PERSON.ID.eq(person.toString()))
                .execute();
    }

    @Override
    public void renew(PersonId person, PasswordHash hash) {
        rehash(person, hash);
        db.deleteFrom(KEPT_SIGN_IN)
                .where(KEPT_SIGN_IN.PERSON_ID.eq(person.toString()))
                .execute();
        db.deleteFrom(ONE_TIME_LINK)
                .where(ONE_TIME_LINK.PERSON_ID.eq(person.toString()))
                .and(ONE_TIME_LINK.USED_AT.isNull())
                .execute();
    }
}
