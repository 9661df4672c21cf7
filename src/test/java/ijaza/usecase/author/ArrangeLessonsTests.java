package ijaza.usecase.author;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.SignedInAs;
import ijaza.course.Block;
import ijaza.course.Draft;
import ijaza.course.Drafts;
import ijaza.course.Lesson;
import ijaza.course.LessonId;
import ijaza.course.QuizId;
import ijaza.person.Role;
import ijaza.question.Question;
import ijaza.usecase.author.ArrangeLessons.Arranged;
import ijaza.usecase.author.ImportDocument.Imported;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The lessons of the first document in another order and another cut; what is kept is read back from the real store. */
@SpringBootTest
@SignedInAs(Role.INSTRUCTOR)
class ArrangeLessonsTests {

    @Autowired
    private ImportDocument importing;

    @Autowired
    private ArrangeLessons arranging;

    @Autowired
    private Drafts drafts;

    private Draft seen;

    @BeforeEach
    void handIn() throws IOException {
        var bytes = Files.readAllBytes(Path.of("lessons", "unoct-about", "source.txt"));
        var id = ((Imported.Made) importing.file("من نحن.txt", bytes, Onlooker.NOBODY)).course();
        seen = drafts.find(id).orElseThrow();
    }

    @AfterEach
    void clear() {
        drafts.discard(seen.id());
    }

    @Test
    void aLessonMayHaveATitleThatTheSourceDoesNotHave() {
        var lesson = lessons().getFirst().id();

        assertThat(arranging.rename(seen, lesson, " كيف بدأ كل شيء ")).isInstanceOf(Arranged.Kept.class);
        assertThat(newest().proposal().lesson(lesson).orElseThrow().title()).isEqualTo("كيف بدأ كل شيء");
        assertThat(newest().proposal().quiz(QuizId.of(lesson)).orElseThrow().title())
                .isEqualTo("كيف بدأ كل شيء");
    }

    @Test
    void aMovedLessonTakesItsQuizAlongAndNothingElseChanges() {
        var ids = ids();
        arranging.move(seen, ids.get(1), -1);

        assertThat(ids(newest())).containsExactly(ids.get(1), ids.get(0), ids.get(2), ids.get(3));
        assertThat(questions(newest())).containsExactlyInAnyOrderElementsOf(questions(seen));
        assertThat(newest().proposal().quiz(QuizId.of(ids.get(1))))
                .isEqualTo(seen.proposal().quiz(QuizId.of(ids.get(1))));
    }

    @Test
    void joinedLessonsKeepTheFirstsIdAndAllBlocksAndQuestions() {
        var first = lessons().get(0);
        var second = lessons().get(1);
        arranging.mergeWithNext(seen, first.id());
        var joined = newest().proposal().lesson(first.id()).orElseThrow();

        assertThat(joined.blocks())
                .hasSize(first.blocks().size() + second.blocks().size());
        assertThat(newest().proposal().lesson(second.id())).isEmpty();
        assertThat(questions(newest())).containsExactlyInAnyOrderElementsOf(questions(seen));
    }

    @Test
    void questionsFollowTheBlocksWhereTheirProofStands() {
        var whole = lessons().stream()
                .filter(lesson -> lesson.blocks().size() > 2)
                .filter(lesson -> seen.proposal().quiz(QuizId.of(lesson.id())).isPresent())
                .findFirst()
                .orElseThrow();
        arranging.split(seen, whole.id(), 1, "ما بعد ذلك");
        var course = newest().proposal();
        var rest = course.lesson(new LessonId(whole.id() + "-2")).orElseThrow();

        assertThat(rest.blocks())
                .isEqualTo(whole.blocks().subList(1, whole.blocks().size()));
        assertThat(course.lesson(whole.id()).orElseThrow().blocks())
                .extracting(Block::span)
                .containsExactly(whole.blocks().getFirst().span());
        course.quiz(QuizId.of(rest.id()))
                .ifPresent(quiz -> assertThat(quiz.pool())
                        .allMatch(question -> rest.covers(
                                question.grounds().evidence().getFirst().span())));
        assertThat(questions(newest())).containsExactlyInAnyOrderElementsOf(questions(seen));
    }

    @Test
    void whatIsPartedAndJoinedAgainIsAsItWas() {
        var whole = lessons().stream()
                .filter(lesson -> lesson.blocks().size() > 1)
                .findFirst()
                .orElseThrow();
        arranging.split(seen, whole.id(), 1, "القسم الثاني");
        arranging.mergeWithNext(newest(), whole.id());

        assertThat(newest().proposal()).isEqualTo(seen.proposal());
    }

    @Test
    void whatCannotBeIsRefusedAndNothingChanges() {
        var last = ids().getLast();

        assertThat(arranging.mergeWithNext(seen, last)).isEqualTo(new Arranged.NotPossible());
        assertThat(arranging.move(seen, last, 1)).isEqualTo(new Arranged.NotPossible());
        assertThat(arranging.split(seen, last, 0, "عنوان")).isEqualTo(new Arranged.NotPossible());
        assertThat(arranging.move(seen, new LessonId("no-such-lesson"), 1)).isEqualTo(new Arranged.NotPossible());
        assertThat(arranging.rename(seen, last, " ")).isEqualTo(new Arranged.NoTitle());
        assertThat(newest()).isEqualTo(seen);
    }

    private List<Lesson> lessons() {
        return seen.proposal().lessons();
    }

    private List<LessonId> ids() {
        return ids(seen);
    }

    private static List<LessonId> ids(Draft draft) {
        return draft.proposal().lessons().stream().map(Lesson::id).toList();
    }

    private static List<Question> questions(Draft draft) {
        return draft.questions().toList();
    }

    private Draft newest() {
        return drafts.find(seen.id()).orElseThrow();
    }
}
