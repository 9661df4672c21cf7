package ijaza.edge.store;

import static ijaza.edge.store.schema.Tables.DRAFT_FILE;
import static org.assertj.core.api.Assertions.assertThat;

import ijaza.TinyCourse;
import ijaza.course.Draft;
import ijaza.course.Drafts;
import ijaza.course.Drafts.Keeping;
import ijaza.course.Review;
import ijaza.course.Ruling;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class JooqDraftsTests {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    @Autowired
    private Drafts drafts;

    @Autowired
    private DSLContext db;

    private final Draft draft = Draft.undecided(TinyCourse.course(), NOW);

    @AfterEach
    void clear() {
        drafts.discard(draft.id());
    }

    @Test
    void eachKeepingHasARevisionOfItsOwn() {
        var first = kept(drafts.keep(draft));
        var second = kept(drafts.keep(first.with(
                first.proposal().reviewed(new Review("سلمى", LocalDate.of(2026, 11, 2))), NOW)));

        assertThat(second.revision()).isGreaterThan(first.revision());
        assertThat(drafts.find(draft.id())).contains(second);
        assertThat(drafts.keep(first)).isEqualTo(new Keeping.Outdated());
        assertThat(drafts.keep(draft)).isEqualTo(new Keeping.Outdated());
        assertThat(drafts.find(draft.id())).contains(second);
    }

    @Test
    void aDecisionWritesNoText() {
        var kept = kept(drafts.keep(draft));
        db.update(DRAFT_FILE).set(DRAFT_FILE.CONTENT, "نص لم يُكتب من جديد").execute();
        var question = draft.questions().findFirst().orElseThrow().id();

        assertThat(drafts.keepRulings(kept.ruled(question, Ruling.APPROVED, NOW)))
                .isInstanceOf(Keeping.Kept.class);
        assertThat(db.selectDistinct(DRAFT_FILE.CONTENT).from(DRAFT_FILE).fetch(DRAFT_FILE.CONTENT))
                .containsExactly("نص لم يُكتب من جديد");
    }

    @Test
    void aDecisionThatIsTakenBackIsGone() {
        var question = draft.questions().findFirst().orElseThrow().id();
        var ruled = kept(drafts.keep(draft.ruled(question, Ruling.REJECTED, NOW)));
        var reopened = kept(drafts.keepRulings(ruled.ruled(question, null, NOW)));

        assertThat(drafts.find(draft.id()).orElseThrow().rulings()).isEmpty();
        assertThat(reopened.rulings()).isEmpty();
    }

    @Test
    void draftsOfAnOlderProductKeepTheirWordsAndDecisions(@TempDir Path folder) throws SQLException {
        var url = "jdbc:sqlite:" + folder.resolve("older.db");
        var flyway = Flyway.configure().dataSource(url, null, null);
        flyway.target("2").load().migrate();
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.executeUpdate("insert into draft (course_id, changed_at) values ('irrigation', 5)");
            statement.executeUpdate("insert into draft_file values ('irrigation', 'lessons/x', 'نص')");
            statement.executeUpdate("insert into draft_question values ('irrigation', 'q-1234', 'APPROVED', true)");
            flyway.target("latest").load().migrate();
            var row = statement.executeQuery("select revision, content, ruling, edited from draft"
                    + " natural join draft_file natural join draft_question");

            assertThat(row.next()).isTrue();
            assertThat(row.getLong("revision")).isPositive();
            assertThat(row.getString("content")).isEqualTo("نص");
            assertThat(row.getString("ruling")).isEqualTo("APPROVED");
            assertThat(row.getBoolean("edited")).isTrue();
        }
    }

    private static Draft kept(Keeping keeping) {
        return ((Keeping.Kept) keeping).draft();
    }
}
