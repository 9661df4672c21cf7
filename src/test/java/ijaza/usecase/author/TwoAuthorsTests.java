package ijaza.usecase.author;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.course.Decisions;
import ijaza.course.Draft;
import ijaza.course.Drafts.Keeping;
import ijaza.course.Ruling;
import ijaza.question.Question;
import ijaza.question.Wording;
import ijaza.usecase.author.EditQuestion.Edited;
import ijaza.usecase.author.PublishDraft.Published;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two instructors have the same draft open; one of them has already changed it. */
class TwoAuthorsTests extends HandedIn {

    private static final String DOCUMENT = """
            نشأة المركز
            أُنشئ مركز الواحة للتدريب في 3 آذار/مارس 2009.
            أُنشئت لجنة المناهج في عام 2014.
            """;

    @Autowired
    private DecideOnQuestions deciding;

    @Autowired
    private EditQuestion editing;

    @Autowired
    private EditCourse course;

    @Autowired
    private PublishDraft publishing;

    private Draft seen;
    private Question question;

    @BeforeEach
    void bothOpenTheDraftAndOneRejectsAQuestion() {
        handIn("مركز.txt", DOCUMENT.getBytes(StandardCharsets.UTF_8));
        seen = draft();
        question = seen.questions().findFirst().orElseThrow();
        assertThat(deciding.decide(seen, question.id(), Ruling.REJECTED)).isInstanceOf(Keeping.Kept.class);
    }

    @Test
    void theOthersDecisionIsNotOverwritten() {
        assertThat(deciding.decide(seen, question.id(), Ruling.APPROVED)).isEqualTo(new Keeping.Outdated());
        assertThat(deciding.approveTheRest(seen)).isEqualTo(new Keeping.Outdated());

        assertThat(draft().rulings()).containsOnly(Map.entry(question.id(), Ruling.REJECTED));
    }

    @Test
    void theOthersWordsAreNotOverwritten() {
        var wording = new Wording("سؤال آخر؟", Wording.of(question).answers(), question.explanation());

        assertThat(editing.edit(seen, question.id(), wording)).isEqualTo(new Edited.Outdated());
        assertThat(course.decide(seen, Decisions.of(seen.proposal()))).isEqualTo(new Keeping.Outdated());
        assertThat(draft().proposal()).isEqualTo(seen.proposal());
    }

    @Test
    void whatNobodyHasSeenIsNeitherPublishedNorThrownAway() {
        assertThat(publishing.publish(seen.approvingTheRest(seen.changedAt()))).isEqualTo(new Published.Outdated());
        assertThat(course.discard(seen)).isFalse();

        assertThat(courses.newest(seen.id())).isEmpty();
        assertThat(drafts.isThere(seen.id())).isTrue();
    }

    @Test
    void onTheNewestStateTheDecisionHolds() {
        assertThat(deciding.decide(draft(), question.id(), Ruling.APPROVED)).isInstanceOf(Keeping.Kept.class);
        assertThat(draft().ruling(question.id())).contains(Ruling.APPROVED);
    }

    @Test
    void aDraftMadeAnewIsAnotherOne() {
        drafts.discard(seen.id());
        drafts.keep(Draft.undecided(seen.proposal(), seen.changedAt().plusMillis(1)));

        assertThat(drafts.isNewest(seen)).isFalse();
    }
}
