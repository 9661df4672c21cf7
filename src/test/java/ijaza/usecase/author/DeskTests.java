package ijaza.usecase.author;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.SignedInAs;
import ijaza.course.CompletionRule;
import ijaza.course.CourseArchive.Flaw;
import ijaza.course.CourseId;
import ijaza.course.Courses;
import ijaza.course.Decisions;
import ijaza.course.Draft;
import ijaza.course.Drafts;
import ijaza.course.Origin;
import ijaza.course.QuizRules;
import ijaza.course.QuizRules.KeysShown;
import ijaza.course.Ruling;
import ijaza.document.Obstacle;
import ijaza.person.Role;
import ijaza.question.Fraction;
import ijaza.question.Question;
import ijaza.question.SingleChoice;
import ijaza.question.Wording;
import ijaza.usecase.author.EditQuestion.Edited;
import ijaza.usecase.author.ExchangeCourse.Taken;
import ijaza.usecase.author.ImportDocument.Imported;
import ijaza.usecase.author.PublishDraft.Published;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The first document handed in by an instructor, through the real reader and the real store. */
@SpringBootTest
@SignedInAs(Role.INSTRUCTOR)
class DeskTests {

    private static final Path DOCUMENT = Path.of("lessons", "unoct-about", "source.txt");

    @Autowired
    private ImportDocument importing;

    @Autowired
    private DecideOnQuestions deciding;

    @Autowired
    private EditQuestion editing;

    @Autowired
    private EditCourse course;

    @Autowired
    private PublishDraft publishing;

    @Autowired
    private ReviseCourse revising;

    @Autowired
    private ExchangeCourse exchange;

    @Autowired
    private SeeDrafts seeing;

    @Autowired
    private ExportQuestions exporting;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Courses courses;

    private CourseId id;

    @BeforeEach
    void handIn() throws IOException {
        var made = importing.file("من نحن.txt", Files.readAllBytes(DOCUMENT), Onlooker.NOBODY);
        id = ((Imported.Made) made).course();
    }

    @AfterEach
    void clear() {
        drafts.discard(id);
    }

    @Test
    void aDocumentBecomesADraftInWhichNothingIsDecided() {
        assertThat(draft().proposal().lessons()).hasSize(4);
        assertThat(draft().questions().count()).isGreaterThanOrEqualTo(30);
        assertThat(draft().rulings()).isEmpty();
        assertThat(drafts.original(id)).get().extracting(Draft.Original::name).isEqualTo("من نحن.txt");
        assertThat(courses.newest(id)).isEmpty();
    }

    @Test
    void decisionsLeaveTheFileAsItCame() throws IOException {
        deciding.approveTheRest(draft());

        assertThat(drafts.original(id).orElseThrow().bytes()).isEqualTo(Files.readAllBytes(DOCUMENT));
    }

    @Test
    void anUnreadableFileLeavesNoDraft() {
        var before = drafts.all().size();

        assertThat(importing.file("فارغ.txt", new byte[0], Onlooker.NOBODY))
                .isEqualTo(new Imported.Unreadable(Obstacle.EMPTY));
        assertThat(drafts.all()).hasSize(before);
    }

    @Test
    void tellsWhyAPlaceGaveNothing() {
        assertThat(seeing.of(id).orElseThrow().coverage().leftOut()).isNotEmpty();
    }

    @Test
    void withoutAnApprovedQuestionNothingIsPublished() {
        assertThat(publishing.publish(draft())).isInstanceOf(Published.NothingApproved.class);
        assertThat(courses.newest(id)).isEmpty();
    }

    @Test
    void onlyApprovedQuestionsArePublished() {
        var rejected = first().id();
        deciding.decide(draft(), rejected, Ruling.REJECTED);
        deciding.approveTheRest(draft());

        assertThat(publishing.publish(draft())).isEqualTo(new Published.Version(1));
        var published = courses.newest(id).orElseThrow().course();
        assertThat(published.review()).isNotNull();
        assertThat(published.questions())
                .hasSize((int) draft().questions().count() - 1)
                .noneMatch(question -> question.id().equals(rejected));
    }

    @Test
    void aSecondPublishingIsAVersionOfItsOwn() {
        deciding.approveTheRest(draft());
        publishing.publish(draft());

        assertThat(publishing.publish(draft())).isEqualTo(new Published.Version(2));
    }

    @Test
    void anEditIsKeptMarkedAndApproved() {
        var before = single();
        var wording = Wording.of(before);
        var edited = editing.edit(
                draft(), before.id(), new Wording("سؤال بكلمات أخرى؟", wording.answers(), wording.explanation()));

        assertThat(edited).isInstanceOf(Edited.Kept.class);
        assertThat(draft().question(before.id()).orElseThrow().stem()).isEqualTo("سؤال بكلمات أخرى؟");
        assertThat(draft().edited()).containsExactly(before.id());
        assertThat(draft().ruling(before.id())).contains(Ruling.APPROVED);
    }

    @Test
    void savingTheWordsAsTheyWereDecidesNothing() {
        var before = single();

        assertThat(editing.edit(draft(), before.id(), Wording.of(before))).isInstanceOf(Edited.Kept.class);
        assertThat(draft().edited()).isEmpty();
        assertThat(draft().rulings()).isEmpty();
    }

    @Test
    void anEditThatMakesTwoKeysIsRefusedAndNothingChanges() {
        var before = single();
        var wording = Wording.of(before);
        var answers = wording.answers().stream()
                .map(answer -> wording.answers().getFirst())
                .toList();

        assertThat(editing.edit(draft(), before.id(), new Wording(before.stem(), answers, wording.explanation())))
                .isInstanceOf(Edited.Refused.class);
        assertThat(draft().question(before.id())).contains(before);
    }

    @Test
    void anEditWithAQuoteThatTheSourceLacksIsRefused() {
        var before = single();
        var wording =
                new Wording(before.stem(), Wording.of(before).answers(), "جاء في النص: «كلام لا يرد في الوثيقة».");

        assertThat(editing.edit(draft(), before.id(), wording)).isInstanceOf(Edited.Refused.class);
    }

    @Test
    void anEditWithoutWordsIsIncomplete() {
        var before = single();

        assertThat(editing.edit(
                        draft(),
                        before.id(),
                        new Wording(" ", Wording.of(before).answers(), "سبب")))
                .isInstanceOf(Edited.Incomplete.class);
    }

    @Test
    void aPublishedCourseOpensForChangesWithAllApproved() {
        deciding.approveTheRest(draft());
        publishing.publish(draft());
        drafts.discard(id);
        revising.open(id);

        assertThat(draft().rulings()).hasSize((int) draft().questions().count());
        assertThat(draft().rulings().values()).containsOnly(Ruling.APPROVED);
    }

    @Test
    void aCourseThatLeavesComesBackTheSame() {
        deciding.approveTheRest(draft());
        publishing.publish(draft());
        var before = courses.newest(id).orElseThrow().course();
        var zip = exchange.published(id).orElseThrow();

        assertThat(exchange.take(zip)).isEqualTo(new Taken.DraftThere(id));
        drafts.discard(id);
        assertThat(exchange.take(zip)).isEqualTo(new Taken.Made(id));
        assertThat(draft().proposal()).isEqualTo(before);
        assertThat(draft().rulings().values()).containsOnly(Ruling.APPROVED);
    }

    @Test
    void whatIsNoCourseIsNotTakenIn() {
        assertThat(exchange.take("ليس أرشيفاً".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Taken.NotTaken(Flaw.NOT_A_ZIP));
    }

    @Test
    void titleAndRulesAreTheAuthors() {
        var lessons = new QuizRules(7, new Fraction(1, 2), 4, Duration.ofHours(2), KeysShown.AFTER_PASS_OR_LAST_TRY);
        var exam =
                new QuizRules(20, new Fraction(9, 10), null, Duration.ZERO, KeysShown.ALWAYS, Duration.ofMinutes(45));
        var before = Decisions.of(draft().proposal());
        var origin = new Origin(
                "من نحن",
                URI.create("https://www.un.org/ar/about"),
                before.origin().retrieved(),
                "الأمم المتحدة");
        var wanted = new Decisions(
                "دورة التعريف بالمكتب",
                before.language(),
                origin,
                before.author(),
                null,
                new CompletionRule(false, true),
                lessons,
                before.finalTitle(),
                exam);
        course.decide(draft(), wanted);

        assertThat(Decisions.of(draft().proposal())).isEqualTo(wanted);
    }

    @Test
    void approvedQuestionsLeaveAsGiftWithACategoryEachQuiz() {
        var rejected = first();
        deciding.decide(draft(), rejected.id(), Ruling.REJECTED);
        deciding.approveTheRest(draft());
        var gift = exporting.gift(id).orElseThrow();

        assertThat(gift.lines().filter(line -> line.startsWith("$CATEGORY: $course$/top/")))
                .hasSize(draft().approved().quizzes().size());
        assertThat(draft().approved().questions()).allMatch(question -> gift.contains("[id:" + question.id() + "]"));
        assertThat(gift).doesNotContain("[id:" + rejected.id() + "]");
    }

    @Test
    void anEditMayNotMakeTheKeySaySomethingElse() {
        var before = single();
        var answers = new ArrayList<>(Wording.of(before).answers());
        answers.set(before.key(), "15 نيسان/أبريل 1999");

        assertThat(editing.edit(draft(), before.id(), new Wording(before.stem(), answers, before.explanation())))
                .isInstanceOf(Edited.Refused.class);
    }

    private Draft draft() {
        return drafts.find(id).orElseThrow();
    }

    private Question first() {
        return draft().questions().findFirst().orElseThrow();
    }

    private SingleChoice single() {
        return draft().questions()
                .filter(SingleChoice.class::isInstance)
                .map(SingleChoice.class::cast)
                .filter(question ->
                        List.of("founding", "event").contains(question.grounds().kind()))
                .findFirst()
                .orElseThrow();
    }
}
