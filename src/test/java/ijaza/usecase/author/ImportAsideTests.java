package ijaza.usecase.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ijaza.SignedInAs;
import ijaza.course.Drafts;
import ijaza.person.Role;
import ijaza.usecase.author.ImportDocument.Imported;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The real thread aside, where permission is asked for again. */
@SpringBootTest
@SignedInAs(Role.INSTRUCTOR)
class ImportAsideTests {

    private static final Duration LONG_ENOUGH = Duration.ofMinutes(2);

    @Autowired
    private ImportAside importing;

    @Autowired
    private Drafts drafts;

    @Test
    void whatIsDoneAsideIsStillAskedForByTheSamePerson() {
        var bytes = "عن الهيئة\n\nالنشأة\n\nأُنشئت هيئة التراث في عام 2010.".getBytes(StandardCharsets.UTF_8);
        var underway = importing.begin("الهيئة.txt", bytes);
        await().atMost(LONG_ENOUGH).until(() -> underway.outcome().isPresent());

        assertThat(underway.outcome()).containsInstanceOf(Imported.Made.class);
        drafts.discard(((Imported.Made) underway.outcome().orElseThrow()).course());
    }
}
