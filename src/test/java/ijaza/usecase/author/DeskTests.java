package ijaza.usecase.author;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.course.CompletionRule;
import ijaza.course.Decisions;
import ijaza.course.Draft;
import ijaza.course.Origin;
import ijaza.course.QuizRules;
import ijaza.course.QuizRules.KeysShown;
import ijaza.course.Ruling;
import ijaza.document.Obstacle;
import ijaza.question.Fraction;
import ijaza.question.Question;
import ijaza.usecase.author.ImportDocument.Imported;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The first document on the desk: what becomes of it, and what an author decides about it as a whole. */
class DeskTests extends HandedIn {

    @Autowired
    private ImportDocument importing;

    @Autowired
    private DecideOnQuestions deciding;

    @Autowired
    private EditCourse course;

    @Autowired
    private SeeDrafts seeing;

    @Autowired
    private ExportQuestions exporting;

    @BeforeEach
    void handIn() throws IOException {
        handIn("من نحن.txt", FirstDocument.bytes());
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

        assertThat(drafts.original(id).orElseThrow().bytes()).isEqualTo(FirstDocument.bytes());
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

    private Question first() {
        return draft().questions().findFirst().orElseThrow();
    }
}
