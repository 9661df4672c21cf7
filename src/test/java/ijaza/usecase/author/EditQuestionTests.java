package ijaza.usecase.author;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.course.Ruling;
import ijaza.question.SingleChoice;
import ijaza.question.Wording;
import ijaza.usecase.author.EditQuestion.Edited;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An author rewords a proposed question. */
class EditQuestionTests extends HandedIn {

    @Autowired
    private EditQuestion editing;

    @BeforeEach
    void handIn() throws IOException {
        handIn("من نحن.txt", FirstDocument.bytes());
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
    void anEditMayNotMakeTheKeySaySomethingElse() {
        var before = single();
        var answers = new ArrayList<>(Wording.of(before).answers());
        answers.set(before.key(), "15 نيسان/أبريل 1999");

        assertThat(editing.edit(draft(), before.id(), new Wording(before.stem(), answers, before.explanation())))
                .isInstanceOf(Edited.Refused.class);
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
