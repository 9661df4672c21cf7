package ijaza.edge.store;

import static ijaza.certificate.IssuedCertificates.COURSE;
import static ijaza.certificate.IssuedCertificates.NOON;
import static ijaza.edge.store.schema.Tables.CERTIFICATE;
import static ijaza.edge.store.schema.Tables.CERTIFICATE_PRINT;
import static org.assertj.core.api.Assertions.assertThat;

import ijaza.certificate.Certificate;
import ijaza.certificate.Certificates;
import ijaza.certificate.IssuedCertificates;
import ijaza.certificate.Validity;
import ijaza.person.People;
import ijaza.person.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class JooqCertificatesTests {

    @Autowired
    private Certificates certificates;

    @Autowired
    private People people;

    @Autowired
    private DSLContext db;

    @Autowired
    private PlatformTransactionManager transactions;

    private final PersonId holder = new PersonId(UUID.randomUUID());

    @BeforeEach
    void startEmpty() {
        new TransactionTemplate(transactions).executeWithoutResult(t -> {
            db.deleteFrom(CERTIFICATE_PRINT).execute();
            db.deleteFrom(CERTIFICATE).execute();
        });
    }

    @Test
    void keepsEverythingThatWasPrinted() {
        var issued = certificate(NOON);

        assertThat(certificates.add(issued)).isTrue();

        assertThat(certificates.numbered(issued.number())).contains(issued);
        assertThat(certificates.standing(holder, COURSE)).contains(issued);
        assertThat(certificates.of(holder)).containsExactly(issued);
    }

    @Test
    void refusesASecondThatStands() {
        var first = certificate(NOON);
        certificates.add(first);

        assertThat(certificates.add(certificate(NOON.plusSeconds(1)))).isFalse();

        assertThat(certificates.of(holder)).containsExactly(first);
    }

    @Test
    void takesANewOneAfterTheOldOneWasRevoked() {
        var old = certificate(NOON);
        var corrected = certificate(NOON.plusSeconds(120));
        certificates.add(old);

        certificates.revoke(old.number(), NOON.plusSeconds(60));

        assertThat(certificates.add(corrected)).isTrue();
        assertThat(certificates.standing(holder, COURSE)).contains(corrected);
        assertThat(certificates.of(holder))
                .extracting(Certificate::number)
                .containsExactly(corrected.number(), old.number());
    }

    @Test
    void keepsTheTimeOfTheFirstRevoking() {
        var issued = certificate(NOON);
        certificates.add(issued);

        certificates.revoke(issued.number(), NOON.plusSeconds(60));
        certificates.revoke(issued.number(), NOON.plusSeconds(90));

        assertThat(certificates.numbered(issued.number()).orElseThrow().validity())
                .isEqualTo(new Validity.Revoked(NOON.plusSeconds(60)));
    }

    @Test
    void answersForAHolderWhoWasErased() {
        var issued = certificate(NOON);
        certificates.add(issued);

        people.erase(holder);

        var left = certificates.numbered(issued.number()).orElseThrow();
        assertThat(left.printed()).isEqualTo(issued.printed());
        assertThat(left.isHeldBy(holder)).isFalse();
    }

    private Certificate certificate(Instant issuedAt) {
        return IssuedCertificates.to(holder, issuedAt);
    }
}
