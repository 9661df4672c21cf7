package ijaza.edge.store;

import static ijaza.edge.store.schema.Tables.SETTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.FutureTask;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class StoreTests {

    @Autowired
    private DSLContext db;

    @Autowired
    private PlatformTransactionManager transactions;

    private TransactionTemplate writing;
    private TransactionTemplate reading;

    @BeforeEach
    void prepare() {
        writing = new TransactionTemplate(transactions);
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    @Test
    void writesAndReadsArabic() {
        writing.executeWithoutResult(t -> db.insertInto(SETTING, SETTING.NAME, SETTING.VALUE)
                .values("issuer", "معهد التدريب")
                .execute());

        var issuer = reading.execute(t -> db.select(SETTING.VALUE)
                .from(SETTING)
                .where(SETTING.NAME.eq("issuer"))
                .fetchOne(SETTING.VALUE));

        assertThat(issuer).isEqualTo("معهد التدريب");
    }

    @Test
    void readOnlyTransactionsCannotWrite() {
        assertThatThrownBy(() -> reading.execute(t -> db.deleteFrom(SETTING).execute()))
                .hasMessageContaining("readonly");
    }

    @Test
    void readersDoNotWaitForTheWriter() {
        writing.executeWithoutResult(t -> {
            db.insertInto(SETTING, SETTING.NAME, SETTING.VALUE)
                    .values("unseen", "قيد الكتابة")
                    .execute();
            assertThat(countSeenByAnotherThread()).isZero();
            t.setRollbackOnly();
        });
    }

    @Test
    void bothPoolsAreDurableAndKeepForeignKeys() {
        for (var template : new TransactionTemplate[] {writing, reading}) {
            assertThat(pragma(template, "journal_mode")).isEqualTo("wal");
            assertThat(pragma(template, "synchronous")).isEqualTo("2");
            assertThat(pragma(template, "foreign_keys")).isEqualTo("1");
        }
        assertThat(pragma(writing, "query_only")).isEqualTo("0");
        assertThat(pragma(reading, "query_only")).isEqualTo("1");
    }

    private int countSeenByAnotherThread() {
        var seen = new FutureTask<>(() -> reading.execute(t -> db.fetchCount(SETTING, SETTING.NAME.eq("unseen"))));
        Thread.ofVirtual().start(seen);
        try {
            return seen.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private String pragma(TransactionTemplate template, String name) {
        return template.execute(t -> db.fetchOne("pragma " + name).get(0, String.class));
    }
}
