package ijaza.usecase.author;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.course.Draft;
import ijaza.course.QuizId;
import ijaza.course.Ruling;
import ijaza.question.Grounding.Flaw;
import ijaza.question.Grounding.Flaw.Reason;
import ijaza.question.Written;
import ijaza.question.Written.Form;
import ijaza.text.Span;
import ijaza.usecase.author.PublishDraft.Published;
import ijaza.usecase.author.WriteQuestion.Added;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;

/** An author asks about a sentence that the product found nothing in, through the real store and its gate. */
class WriteQuestionTests extends HandedIn {

    private static final String DOCUMENT = """
            نبذة عن الواحة

            نشأة المركز

            أُنشئ مركز الواحة للتدريب في 3 آذار/مارس 2009. ويلبس زواره قبعات زرقاء وحمراء وخضراء.

            أقسام المركز

            أُنشئت لجنة المناهج في عام 2014.
            """;

    private static final String SENTENCE = "ويلبس زواره قبعات زرقاء وحمراء وخضراء.";

    static final List<Written> ALL_FORMS = List.of(
            new Written(
                    Form.SINGLE, "ما أول لون للقبعات؟", List.of("زرقاء"), List.of("صفراء", "سوداء"), "جاء ذلك أولاً."),
            new Written(Form.MULTIPLE, "ما لونان للقبعات؟", List.of("زرقاء", "خضراء"), List.of("صفراء"), ""),
            new Written(Form.TRUE, "زوار المركز يلبسون قبعات زرقاء وخضراء.", List.of(), List.of(), ""),
            new Written(Form.FALSE, "قبعات الزوار صفراء.", List.of("قبعات الزوار زرقاء وحمراء وخضراء."), List.of(), ""),
            new Written(Form.TYPED, "ما أول لون يُذكر؟", List.of("زرقاء"), List.of(), ""),
            new Written(Form.ORDERING, "ما ترتيب الألوان في النص؟", List.of("زرقاء", "حمراء", "خضراء"), List.of(), ""),
            new Written(
                    Form.MATCHING, "ما يقابل ما؟", List.of("زواره = قبعات", "زرقاء = حمراء"), List.of("صفراء"), ""));

    @Autowired
    private WriteQuestion writing;

    @Autowired
    private PublishDraft publishing;

    private Draft seen;

    @BeforeEach
    void handIn() {
        handIn("الواحة.txt", DOCUMENT.getBytes(StandardCharsets.UTF_8));
        seen = draft();
    }

    @ParameterizedTest
    @FieldSource("ALL_FORMS")
    void everyFormIsKeptApprovedSaidToBeByHandAndCanBePublished(Written written) {
        var added = write(written, SENTENCE);

        assertThat(added).isInstanceOf(Added.Kept.class);
        var question = ((Added.Kept) added).question();
        var newest = draft();
        assertThat(newest.question(question).orElseThrow().stem()).isEqualTo(written.stem());
        assertThat(newest.question(question).orElseThrow().grounds().kind()).isEqualTo(Written.KIND);
        assertThat(newest.ruling(question)).contains(Ruling.APPROVED);
        assertThat(publishing.publish(newest)).isInstanceOf(Published.Version.class);
        assertThat(courses.newest(seen.id()).orElseThrow().course().questions())
                .extracting(each -> each.id())
                .containsExactly(question);
    }

    @Test
    void itStandsInTheQuizOfItsLessonOrInTheFinal() {
        var lesson = seen.proposal().lessonAt(place(SENTENCE)).orElseThrow();
        var kept = (Added.Kept) write(ALL_FORMS.getFirst(), SENTENCE);
        assertThat(draft().proposal().quiz(QuizId.of(lesson.id())).orElseThrow().question(kept.question()))
                .isPresent();

        var other = writing.write(draft(), ALL_FORMS.get(4), List.of(place(SENTENCE)), true);
        assertThat(draft().proposal().finalQuiz().orElseThrow().question(((Added.Kept) other).question()))
                .isPresent();
    }

    @Test
    void aKeyThatTheSentenceDoesNotSayIsRefusedWithTheReason() {
        var written = new Written(Form.SINGLE, "ما اللون؟", List.of("صفراء"), List.of("زرقاء"), "");

        assertThat(write(written, SENTENCE))
                .isEqualTo(new Added.Refused(List.of(new Flaw(Reason.KEY_UNSUPPORTED, "صفراء"))));
        assertThat(draft()).isEqualTo(seen);
    }

    @Test
    void twoKeysAreRefused() {
        assertThat(write(
                        new Written(Form.SINGLE, "ما اللون؟", List.of("زرقاء"), List.of("زَرقاء", "صفراء"), ""),
                        SENTENCE))
                .isInstanceOfSatisfying(
                        Added.Refused.class,
                        refused -> assertThat(refused.flaws())
                                .extracting(Flaw::reason)
                                .contains(Reason.TWO_KEYS));
        assertThat(write(
                        new Written(Form.SINGLE, "ما اللون؟", List.of("زرقاء", "حمراء"), List.of("صفراء"), ""),
                        SENTENCE))
                .isEqualTo(new Added.Incomplete());
    }

    @Test
    void whatRestsOnNoSentenceOfALessonIsRefused() {
        assertThat(writing.write(seen, ALL_FORMS.getFirst(), List.of(), false)).isEqualTo(new Added.NoEvidence());
        assertThat(write(ALL_FORMS.getFirst(), "نبذة عن الواحة")).isEqualTo(new Added.NoEvidence());
    }

    @Test
    void theSameQuestionIsNotAskedTwice() {
        write(ALL_FORMS.getFirst(), SENTENCE);

        assertThat(writing.write(draft(), ALL_FORMS.getFirst(), List.of(place(SENTENCE)), false))
                .isEqualTo(new Added.AlreadyThere());
    }

    private Added write(Written written, String... sentences) {
        return writing.write(
                seen, written, Stream.of(sentences).map(this::place).toList(), false);
    }

    private Span place(String sentence) {
        var start = seen.proposal().source().indexOf(sentence);
        return new Span(start, start + sentence.length());
    }
}
