package ijaza.course.revision;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.course.Compiling;
import ijaza.course.Course;
import ijaza.course.CourseId;
import ijaza.course.Decisions;
import ijaza.course.Draft;
import ijaza.course.Origin;
import ijaza.course.Ruling;
import ijaza.document.SourceDocument;
import ijaza.question.Question;
import ijaza.question.QuestionId;
import ijaza.question.Wording;
import ijaza.text.Language;
import ijaza.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The first document and versions of it in which a word, a sentence or nothing is another. */
class RenewalTests {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final String TEXT = read();

    private final Draft draft = Draft.undecided(compiled(TEXT), NOW).approvingTheRest(NOW);

    @Test
    void aDocumentAgainstItselfTouchesNothing() {
        var renewed = renewed(TEXT);

        assertThat(renewed.proposal()).isEqualTo(draft.proposal());
        assertThat(renewed.rulings()).isEqualTo(draft.rulings());
        assertThat(stale(renewed).questions()).isEmpty();
        assertThat(stale(renewed).lessons()).isEmpty();
    }

    @Test
    void oneOtherCharacterTouchesExactlyTheQuestionsWhoseProofOverlapsItsSentence() {
        for (var sentence : Sentences.of(draft.proposal().document())) {
            var difference = Difference.of(
                    draft.proposal().document(), new SourceDocument(misprinted(sentence), Language.ARABIC));

            assertThat(ids(question ->
                            question.grounds().evidence().stream().anyMatch(proof -> difference.touches(proof.span()))))
                    .as(sentence.of(TEXT))
                    .isEqualTo(ids(question -> restsOn(question, sentence)));
        }
    }

    @Test
    void whatRestsOnOtherSentencesKeepsIdWordsAndRuling() {
        var renewed = renewed(TEXT.replace("15 حزيران/يونيه 2017", "16 حزيران/يونيه 2017"));
        var untouched = draft.questions()
                .filter(question -> stale(renewed).questions().stream()
                        .noneMatch(touched -> touched.question().id().equals(question.id())))
                .toList();

        assertThat(untouched).hasSizeGreaterThan(20).allSatisfy(question -> {
            assertThat(renewed.ruling(question.id())).contains(Ruling.APPROVED);
            assertThat(Regrounded.saysTheSame(renewed.question(question.id()).orElseThrow(), question))
                    .isTrue();
        });
    }

    @Test
    void aFactThatIsAnotherNowIsAskedAnewAndTheOldQuestionIsRetired() {
        var renewed = renewed(TEXT.replace("15 حزيران/يونيه 2017", "16 حزيران/يونيه 2017"));
        var founding = draft.questions()
                .filter(question -> question.stem().startsWith("في أي تاريخ أُنشئ مكتب"))
                .findFirst()
                .orElseThrow();
        var touched = touched(renewed, founding);

        assertThat(touched.why()).isEqualTo(Touched.Why.PROOF);
        assertThat(renewed.question(founding.id())).isEmpty();
        assertThat(touched.now().orElseThrow().toString()).contains("16 حزيران/يونيه 2017");
        assertThat(touched.state()).isEqualTo(Touched.State.WAITING);
    }

    @Test
    void aFactThatStillHoldsInOtherWordsWaitsToBeAccepted() {
        var question = draft.questions()
                .filter(each -> each.stem().startsWith("في أي تاريخ أُنشئ مكتب"))
                .findFirst()
                .orElseThrow();
        var renewed = renewed(TEXT.replace("بعد اتخاذ", "عقب اتخاذ"));
        var touched = touched(renewed, question);

        assertThat(touched.now()).map(Question::id).contains(question.id());
        assertThat(touched.state()).isEqualTo(Touched.State.WAITING);
        assertThat(touched(renewed.ruled(question.id(), Ruling.APPROVED, NOW), question)
                        .state())
                .isEqualTo(Touched.State.ACCEPTED);
        assertThat(touched(renewed.ruled(question.id(), Ruling.REJECTED, NOW), question)
                        .state())
                .isEqualTo(Touched.State.RETIRED);
    }

    @Test
    void anEditedQuestionKeepsItsWords() {
        var before = draft.questions().findFirst().orElseThrow();
        var wording = new Wording("سؤال بكلمات أخرى؟", Wording.of(before).answers(), before.explanation());
        var edited = draft.reworded(wording.applyTo(before), NOW);
        var renewed = Renewal.of(edited, document(TEXT + "\nأُضيفت هذه الجملة إلى آخر الصفحة."), NOW)
                .orElseThrow();

        assertThat(renewed.question(before.id())).map(Question::stem).contains("سؤال بكلمات أخرى؟");
        assertThat(renewed.edited()).containsExactly(before.id());
        assertThat(renewed.ruling(before.id())).contains(Ruling.APPROVED);
    }

    @Test
    void whatItsAuthorLeftOutIsNotProposedAgain() {
        var left = draft.questions().findFirst().orElseThrow().id();
        var published = Draft.undecided(
                        draft.proposal().asking(question -> !question.id().equals(left)), NOW)
                .approvingTheRest(NOW);
        var renewed = Renewal.of(published, document("مقدمة جديدة كل الجدة.\n\n" + TEXT), NOW)
                .orElseThrow();

        assertThat(renewed.question(left)).isEmpty();
    }

    @Test
    void newFactsAreProposedAndWait() {
        var renewed = renewed(TEXT + "\n\nالمكتبة\n\nأُنشئت مكتبة مكافحة الإرهاب في 4 أيار/مايو 2019.\n");
        var fresh = renewed.questions()
                .filter(question -> draft.question(question.id()).isEmpty())
                .toList();

        assertThat(fresh)
                .isNotEmpty()
                .allMatch(question -> renewed.ruling(question.id()).isEmpty());
    }

    private Draft renewed(String text) {
        return Renewal.of(draft, document(text), NOW).orElseThrow();
    }

    private Stale stale(Draft renewed) {
        return Stale.of(draft.approved(), renewed);
    }

    private Touched touched(Draft renewed, Question question) {
        return stale(renewed).questions().stream()
                .filter(touched -> touched.question().id().equals(question.id()))
                .findFirst()
                .orElseThrow();
    }

    private Set<QuestionId> ids(Predicate<Question> which) {
        return draft.questions().filter(which).map(Question::id).collect(Collectors.toSet());
    }

    private static boolean restsOn(Question question, Span sentence) {
        return question.grounds().evidence().stream()
                .anyMatch(proof -> proof.span().overlaps(sentence));
    }

    /** The text with the first letter of the middle word of a sentence exchanged. */
    private static String misprinted(Span sentence) {
        var letters = sentence.of(TEXT);
        var at = letters.length() / 2;
        while (!Character.isLetterOrDigit(letters.charAt(at))) {
            at++;
        }
        var place = sentence.start() + at;
        return TEXT.substring(0, place) + 'ژ' + TEXT.substring(place + 1);
    }

    private static SourceDocument document(String text) {
        return new SourceDocument(text, Language.ARABIC);
    }

    private static Course compiled(String text) {
        var origin = Origin.ofFile("من نحن", Language.ARABIC, "من نحن.txt", LocalDate.of(2026, 11, 24));
        var decisions = Decisions.usual("من نحن", Language.ARABIC, origin);
        return Compiling.compile(new CourseId("about"), document(text), decisions)
                .orElseThrow();
    }

    private static String read() {
        try {
            return Files.readString(Path.of("lessons", "unoct-about", "source.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
