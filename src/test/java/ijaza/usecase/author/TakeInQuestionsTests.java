package ijaza.usecase.author;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.course.Compiling;
import ijaza.course.CourseId;
import ijaza.course.Decisions;
import ijaza.course.Draft;
import ijaza.course.DraftsInMemory;
import ijaza.course.Origin;
import ijaza.course.QuestionExchange;
import ijaza.course.QuestionExchange.Brought;
import ijaza.course.QuestionExchange.Foreign;
import ijaza.course.QuestionExchange.LeftOut.Reason;
import ijaza.document.SourceDocument;
import ijaza.question.Question;
import ijaza.question.Unproved;
import ijaza.question.Written;
import ijaza.question.Written.Form;
import ijaza.text.Language;
import ijaza.usecase.author.TakeInQuestions.Cause;
import ijaza.usecase.author.TakeInQuestions.LeftOut;
import ijaza.usecase.author.TakeInQuestions.TakenIn;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A file of questions for a document that proves some of them. */
class TakeInQuestionsTests {

    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    private static final String DOCUMENT = """
            نبذة عن الواحة

            نشأة المركز

            أُنشئ مركز الواحة للتدريب في 3 آذار/مارس 2009. ويلبس زواره قبعات زرقاء وحمراء وخضراء.
            """;

    private static final Foreign COLOUR =
            foreign(3, new Written(Form.SINGLE, "ما أول لون لقبعات الزوار؟", List.of("زرقاء"), List.of("صفراء"), ""));
    private static final Foreign ROOF =
            foreign(5, new Written(Form.SINGLE, "ما لون سقف المركز؟", List.of("بنفسجي"), List.of("أحمر"), ""));
    private static final Foreign ELSEWHERE =
            foreign(7, new Written(Form.TYPED, "كم شهراً تستغرق الرحلة؟", List.of("تسعة"), List.of(), ""));

    private final DraftsInMemory drafts = new DraftsInMemory();
    private final Draft seen = draft();

    @Test
    void takesInWhatASentenceProvesAndListsTheRestByItsLine() {
        var taken = take(List.of(COLOUR, ROOF, ELSEWHERE), new QuestionExchange.LeftOut(4, "مقال", Reason.ESSAY));

        assertThat(taken.count()).isEqualTo(1);
        assertThat(taken.leftOut()).extracting(LeftOut::line).containsExactly(4, 5, 7);
        assertThat(taken.leftOut().get(0).cause()).isEqualTo(new Cause.Strange(Reason.ESSAY));
        assertThat(taken.leftOut().get(1).cause()).isInstanceOf(Cause.Refused.class);
        assertThat(taken.leftOut().get(2).cause()).isEqualTo(new Cause.NoSentence());
    }

    @Test
    void whatWasTakenInWaitsForADecisionAndRestsOnItsSentence() {
        var draft = take(List.of(COLOUR)).draft();
        var question = draft.questions()
                .filter(each -> each.grounds().kind().equals(TakeInQuestions.KIND))
                .findFirst()
                .orElseThrow();

        assertThat(draft.ruling(question.id())).isEmpty();
        assertThat(question.grounds().evidence())
                .singleElement()
                .satisfies(proof -> assertThat(proof.quote()).isEqualTo("ويلبس زواره قبعات زرقاء وحمراء وخضراء."));
        assertThat(drafts.find(seen.id())).contains(draft);
    }

    @Test
    void aFileThatProvesNothingChangesNothing() {
        assertThat(take(List.of(ROOF)).draft()).isEqualTo(seen);
        assertThat(drafts.find(seen.id())).contains(seen);
    }

    @Test
    void whatIsThereAlreadyIsNotTakenTwice() {
        var once = take(List.of(COLOUR)).draft();
        var known = new ArrayList<>(once.questions().toList());
        var own = known.stream()
                .map(question -> new Foreign(1, "", new Unproved(_ -> question)))
                .toList();

        assertThat(((TakenIn.Kept) taking(own, List.of()).take(once, new byte[1])).leftOut())
                .hasSameSizeAs(known)
                .allMatch(left -> left.cause() instanceof Cause.AlreadyThere);
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() {
        assertThat(taking(List.of(COLOUR), List.of()).take(seen, new byte[TakeInQuestions.LARGEST + 1]))
                .isEqualTo(new TakenIn.TooLarge());
    }

    private TakenIn.Kept take(List<Foreign> questions, QuestionExchange.LeftOut... leftOut) {
        return (TakenIn.Kept) taking(questions, List.of(leftOut)).take(seen, new byte[1]);
    }

    private TakeInQuestions taking(List<Foreign> questions, List<QuestionExchange.LeftOut> leftOut) {
        var exchange = new QuestionExchange() {
            @Override
            public Brought bring(byte[] file) {
                return new Brought(questions, leftOut);
            }

            @Override
            public String write(List<Question> all) {
                return "";
            }
        };
        return new TakeInQuestions(exchange, drafts, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private Draft draft() {
        var origin = Origin.ofFile("الواحة", Language.ARABIC, "الواحة.txt", LocalDate.of(2026, 11, 24));
        var course = Compiling.compile(
                        new CourseId("waha"),
                        new SourceDocument(DOCUMENT, Language.ARABIC),
                        Decisions.usual("الواحة", Language.ARABIC, origin))
                .orElseThrow();
        drafts.keep(Draft.undecided(course, NOW));
        return drafts.find(course.id()).orElseThrow();
    }

    private static Foreign foreign(int line, Written written) {
        return new Foreign(line, "", new Unproved(written::on));
    }
}
