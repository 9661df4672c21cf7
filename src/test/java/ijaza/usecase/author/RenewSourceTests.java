package ijaza.usecase.author;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.SignedInAs;
import ijaza.course.CourseId;
import ijaza.course.Courses;
import ijaza.course.Draft;
import ijaza.course.Drafts;
import ijaza.course.Ruling;
import ijaza.course.revision.Touched;
import ijaza.document.DocumentReader.Progress;
import ijaza.document.Obstacle;
import ijaza.person.Role;
import ijaza.question.Question;
import ijaza.text.Language;
import ijaza.usecase.author.ImportDocument.Imported;
import ijaza.usecase.author.PublishDraft.Published;
import ijaza.usecase.author.RenewSource.Renewed;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A published course whose document got a newer version. */
@SpringBootTest
@SignedInAs(Role.INSTRUCTOR)
class RenewSourceTests {

    private static final String OLDER = """
            نشأة المركز
            أُنشئ مركز الواحة للتدريب في 3 آذار/مارس 2009.
            أُنشئت لجنة المناهج في عام 2014.
            """;
    private static final String NEWER = OLDER.replace("2014", "2015");

    @Autowired
    private ImportDocument importing;

    @Autowired
    private RenewSource renewing;

    @Autowired
    private SeeStale seeing;

    @Autowired
    private DecideOnQuestions deciding;

    @Autowired
    private PublishDraft publishing;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Courses courses;

    private CourseId id;

    @BeforeEach
    void publish() {
        id = ((Imported.Made) importing.file("مركز.txt", bytes(OLDER), Onlooker.NOBODY)).course();
        deciding.approveTheRest(draft());
        assertThat(publishing.publish(draft())).isEqualTo(new Published.Version(1));
    }

    @AfterEach
    void clear() {
        drafts.discard(id);
    }

    @Test
    void onlyWhatRestsOnTheChangedSentenceWaits() {
        assertThat(renew(NEWER)).isInstanceOf(Renewed.Kept.class);
        var stale = seeing.of(id).orElseThrow().stale().orElseThrow();

        assertThat(stale.questions()).isNotEmpty().allSatisfy(touched -> {
            assertThat(touched.question().grounds().evidence())
                    .anyMatch(proof -> proof.quote().contains("2014"));
            assertThat(touched.state()).isNotEqualTo(Touched.State.ACCEPTED);
        });
        assertThat(draft().questions().filter(question -> restsOn(question, "2009")))
                .isNotEmpty()
                .allMatch(question -> draft().ruling(question.id()).isPresent());
        assertThat(drafts.original(id)).get().extracting(Draft.Original::name).isEqualTo("أحدث.txt");
    }

    @Test
    void theNextVersionAsksWhatTheNewerTextSaysAndTheFirstStaysAsItWas() {
        var first = courses.newest(id).orElseThrow();
        renew(NEWER);
        deciding.approveTheRest(draft());
        assertThat(publishing.publish(draft())).isEqualTo(new Published.Version(2));

        var second = courses.newest(id).orElseThrow();
        assertThat(second.course().source()).contains("2015");
        assertThat(second.course().questions())
                .anyMatch(question -> restsOn(question, "2015"))
                .noneMatch(question -> restsOn(question, "2014"));
        assertThat(courses.version(first.id())).contains(first);
        assertThat(seeing.of(id).orElseThrow().stale()).isEmpty();
    }

    @Test
    void aSecondNewerDocumentIsMeasuredByWhatWasPublished() {
        renew(NEWER);
        renew(NEWER.replace("2009", "2008"));
        var stale = seeing.of(id).orElseThrow().stale().orElseThrow();

        assertThat(stale.difference().before().text()).isEqualTo(OLDER);
        assertThat(stale.questions()).anyMatch(touched -> restsOn(touched.question(), "2009"));
        assertThat(stale.questions()).anyMatch(touched -> restsOn(touched.question(), "2014"));
    }

    @Test
    void aRetiredQuestionIsNotPublished() {
        renew(NEWER);
        var stale = seeing.of(id).orElseThrow().stale().orElseThrow();
        stale.questions().stream()
                .flatMap(touched -> touched.now().stream())
                .forEach(question -> deciding.decide(draft(), question.id(), Ruling.REJECTED));
        publishing.publish(draft());

        assertThat(courses.newest(id).orElseThrow().course().questions())
                .noneMatch(question -> restsOn(question, "2015"));
    }

    @Test
    void whatChangesNothingOrCannotBeReadLeavesTheDraftAlone() {
        var before = draft();

        assertThat(renew(OLDER)).isEqualTo(new Renewed.SameText());
        assertThat(renew("About us\nThe centre was established in 2009.\n"))
                .isEqualTo(new Renewed.OtherLanguage(Language.ENGLISH));
        assertThat(renew("")).isEqualTo(new Renewed.Unreadable(Obstacle.EMPTY));
        assertThat(draft()).isEqualTo(before);
    }

    @Test
    void anotherAuthorsChangeIsNotOverwritten() {
        var seen = draft();
        var question = seen.questions().findFirst().orElseThrow().id();
        deciding.decide(seen, question, Ruling.REJECTED);

        assertThat(renewing.renew(seen, "أحدث.txt", bytes(NEWER), Progress.UNSEEN))
                .isEqualTo(new Renewed.Outdated());
        assertThat(draft().proposal().source()).isEqualTo(OLDER);
        assertThat(seeing.of(id).orElseThrow().stale()).isEmpty();
    }

    private Renewed renew(String text) {
        return renewing.renew(draft(), "أحدث.txt", bytes(text), Progress.UNSEEN);
    }

    private static boolean restsOn(Question question, String words) {
        return question.grounds().evidence().stream()
                .anyMatch(proof -> proof.quote().contains(words));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Draft draft() {
        return drafts.find(id).orElseThrow();
    }
}
