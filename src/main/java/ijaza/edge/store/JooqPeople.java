package ijaza.edge.store;

import static ijaza.edge.store.schema.Tables.CERTIFICATE;
import static ijaza.edge.store.schema.Tables.PERSON;

import ijaza.person.Login;
import ijaza.person.People;
import ijaza.person.Person;
import ijaza.person.PersonId;
import ijaza.person.PersonName;
import ijaza.person.Role;
import ijaza.text.Language;
import ijaza.text.Numerals;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** People in the one table that knows who they are. */
@Repository
@Transactional
class JooqPeople implements People {

    private final DSLContext db;

    JooqPeople(DSLContext db) {
        this.db = db;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Person> find(PersonId id) {
        return db.selectFrom(PERSON).where(PERSON.ID.eq(id.toString())).fetchOptional(JooqPeople::person);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Person> all() {
        return db.selectFrom(PERSON).orderBy(PERSON.NAME_KEY, PERSON.ID).fetch(JooqPeople::person);
    }

    @Override
    public int countInstructors() {
        var instructors = db.select(PERSON.ID).from(PERSON).where(PERSON.ROLE.eq(Role.INSTRUCTOR.name()));
        // SQLite has one writer at a time anyway and knows no row locks
        return (db.dialect().family() == SQLDialect.SQLITE
                        ? instructors.fetch()
                        : instructors.forUpdate().fetch())
                .size();
    }

    @Override
    public void change(Person person) {
        db.update(PERSON)
                .set(PERSON.ARABIC_NAME, person.name().arabic())
                .set(PERSON.LATIN_NAME, person.name().latin())
                .set(PERSON.NAME_KEY, NameKey.of(person.name()))
                .set(PERSON.ROLE, person.role().name())
                .set(PERSON.LANGUAGE, person.language().tag())
                .set(PERSON.DIGITS, person.numerals().name())
                .where(PERSON.ID.eq(person.id().toString()))
                .execute();
    }

    @Override
    public void erase(PersonId id) {
        db.update(CERTIFICATE)
                .setNull(CERTIFICATE.PERSON_ID)
                .where(CERTIFICATE.PERSON_ID.eq(id.toString()))
                .execute();
        db.deleteFrom(PERSON).where(PERSON.ID.eq(id.toString())).execute();
    }

    /** Reads a person out of any row that has all columns of the table. */
    static Person person(Record row) {
        return new Person(
                new PersonId(UUID.fromString(row.get(PERSON.ID))),
                new Login(row.get(PERSON.LOGIN)),
                new PersonName(row.get(PERSON.ARABIC_NAME), row.get(PERSON.LATIN_NAME)),
                Role.valueOf(row.get(PERSON.ROLE)),
                Language.of(row.get(PERSON.LANGUAGE)).orElse(Language.ARABIC),
                Numerals.valueOf(row.get(PERSON.DIGITS)));
    }
}
