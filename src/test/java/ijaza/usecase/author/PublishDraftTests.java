package ijaza.usecase.author;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.course.CourseArchive.Flaw;
import ijaza.course.Ruling;
import ijaza.question.Question;
import ijaza.usecase.author.ExchangeCourse.Taken;
import ijaza.usecase.author.PublishDraft.Published;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is approved becomes a version, and is opened for changes again. */
class PublishDraftTests extends HandedIn {

    @Autowired
    private DecideOnQuestions deciding;

    @Autowired
    private PublishDraft publishing;

    @Autowired
    private ReviseCourse revising;

    @Autowired
    private ExchangeCourse exchange;

    @BeforeEach
    void handIn() throws IOException {
        handIn("من نحن.txt", FirstDocument.bytes());
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

    private Question first() {
        return draft().questions().findFirst().orElseThrow();
    }
}
