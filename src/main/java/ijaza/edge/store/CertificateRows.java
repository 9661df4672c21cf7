package ijaza.edge.store;

import static ijaza.edge.store.schema.Tables.CERTIFICATE;
import static ijaza.edge.store.schema.Tables.CERTIFICATE_PRINT;

import ijaza.attempt.AttemptId;
import ijaza.certificate.Certificate;
import ijaza.certificate.CertificateNumber;
import ijaza.certificate.Printed;
import ijaza.course.CourseId;
import ijaza.edge.store.schema.tables.records.CertificatePrintRecord;
import ijaza.edge.store.schema.tables.records.CertificateRecord;
import ijaza.person.PersonId;
import ijaza.question.Fraction;
import ijaza.text.Language;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.Record;

/** Turns certificates into rows and back. */
final class CertificateRows {

    private CertificateRows() {}

    static CertificateRecord write(Certificate certificate) {
        var row = new CertificateRecord();
        row.setId(certificate.id().toString());
        row.setNumber(certificate.number().value());
        row.setPersonId(
                certificate.holder() == null ? null : certificate.holder().toString());
        row.setCourseId(certificate.course().value());
        row.setAttemptId(certificate.attempt().toString());
        row.setIssuedAt(certificate.issuedAt());
        row.setRevokedAt(certificate.revokedAt());
        return row;
    }

    static CertificatePrintRecord write(UUID certificate, Printed printed) {
        var row = new CertificatePrintRecord();
        row.setCertificateId(certificate.toString());
        row.setArabicName(printed.arabicName());
        row.setLatinName(printed.latinName());
        row.setCourseTitle(printed.courseTitle());
        row.setCourseLanguage(printed.courseLanguage().tag());
        row.setCompletedOn(printed.completedOn().toString());
        row.setEarned(printed.earned().toString());
        row.setTotal(printed.total());
        row.setIssuer(printed.issuer());
        return row;
    }

    static Certificate read(Record row) {
        var holder = row.get(CERTIFICATE.PERSON_ID);
        return new Certificate(
                UUID.fromString(row.get(CERTIFICATE.ID)),
                new CertificateNumber(row.get(CERTIFICATE.NUMBER)),
                holder == null ? null : new PersonId(UUID.fromString(holder)),
                new CourseId(row.get(CERTIFICATE.COURSE_ID)),
                new AttemptId(UUID.fromString(row.get(CERTIFICATE.ATTEMPT_ID))),
                row.get(CERTIFICATE.ISSUED_AT),
                row.get(CERTIFICATE.REVOKED_AT),
                readPrint(row));
    }

    private static Printed readPrint(Record row) {
        return new Printed(
                row.get(CERTIFICATE_PRINT.ARABIC_NAME),
                row.get(CERTIFICATE_PRINT.LATIN_NAME),
                row.get(CERTIFICATE_PRINT.COURSE_TITLE),
                Language.of(row.get(CERTIFICATE_PRINT.COURSE_LANGUAGE)).orElseThrow(),
                LocalDate.parse(row.get(CERTIFICATE_PRINT.COMPLETED_ON)),
                Fraction.parse(row.get(CERTIFICATE_PRINT.EARNED)),
                row.get(CERTIFICATE_PRINT.TOTAL),
                row.get(CERTIFICATE_PRINT.ISSUER));
    }
}
