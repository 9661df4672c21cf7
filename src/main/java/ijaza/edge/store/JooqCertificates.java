package ijaza.edge.store;

import static ijaza.edge.store.schema.Tables.CERTIFICATE;
import static ijaza.edge.store.schema.Tables.CERTIFICATE_PRINT;

import ijaza.certificate.Certificate;
import ijaza.certificate.CertificateNumber;
import ijaza.certificate.Certificates;
import ijaza.course.CourseId;
import ijaza.person.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The certificates in the tables {@code certificate} and {@code certificate_print}. */
@Repository
class JooqCertificates implements Certificates {

    private final DSLContext db;

    JooqCertificates(DSLContext db) {
        this.db = db;
    }

    @Override
    @Transactional
    public boolean add(Certificate certificate) {
        var added = db.insertInto(CERTIFICATE)
                        .set(CertificateRows.write(certificate))
                        .onConflictDoNothing()
                        .execute()
                == 1;
        if (added) {
            db.insertInto(CERTIFICATE_PRINT)
                    .set(CertificateRows.write(certificate.id(), certificate.printed()))
                    .execute();
        }
        return added;
    }

    @Override
    @Transactional
    public void revoke(CertificateNumber number, Instant now) {
        db.update(CERTIFICATE)
                .set(CERTIFICATE.REVOKED_AT, now)
                .where(CERTIFICATE.NUMBER.eq(number.value()).and(CERTIFICATE.REVOKED_AT.isNull()))
                .execute();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Certificate> numbered(CertificateNumber number) {
        return select(CERTIFICATE.NUMBER.eq(number.value())).fetchOptional(CertificateRows::read);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Certificate> of(PersonId holder) {
        return select(CERTIFICATE.PERSON_ID.eq(holder.toString())).fetch(CertificateRows::read);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Certificate> standing(PersonId holder, CourseId course) {
        return select(CERTIFICATE
                        .PERSON_ID
                        .eq(holder.toString())
                        .and(CERTIFICATE.COURSE_ID.eq(course.value()))
                        .and(CERTIFICATE.REVOKED_AT.isNull()))
                .fetchOptional(CertificateRows::read);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Certificate> standing(CourseId course) {
        return select(CERTIFICATE.COURSE_ID.eq(course.value()).and(CERTIFICATE.REVOKED_AT.isNull()))
                .fetch(CertificateRows::read);
    }

    @Override
    @Transactional(readOnly = true)
    public Set<PersonId> holders(CourseId course) {
        return db.select(CERTIFICATE.PERSON_ID)
                .from(CERTIFICATE)
                .where(CERTIFICATE.COURSE_ID.eq(course.value()))
                .and(CERTIFICATE.REVOKED_AT.isNull())
                .and(CERTIFICATE.PERSON_ID.isNotNull())
                .fetchSet(row -> new PersonId(UUID.fromString(row.value1())));
    }

    private ResultQuery<Record> select(Condition which) {
        return db.select()
                .from(CERTIFICATE)
                .join(CERTIFICATE_PRINT)
                .on(CERTIFICATE_PRINT.CERTIFICATE_ID.eq(CERTIFICATE.ID))
                .where(which)
                .orderBy(CERTIFICATE.ISSUED_AT.desc());
    }
}
