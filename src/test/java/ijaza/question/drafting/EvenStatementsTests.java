package ijaza.question.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.document.Chapters;
import ijaza.document.SourceDocument;
import ijaza.document.Splitting;
import ijaza.fact.reading.Extraction;
import ijaza.question.Question;
import ijaza.question.TrueFalse;
import ijaza.text.Language;
import ijaza.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of no page can a learner pass by ticking "true". */
class EvenStatementsTests {

    @ParameterizedTest
    @MethodSource("pages")
    void asksAtMostAsManyTrueStatementsAsFalseOnesOfAnyPage(Path page) throws IOException {
        var text = Files.readString(page, StandardCharsets.UTF_8);
        var document = new SourceDocument(text, language(page));
        var passages = Splitting.split(document);
        var findings = Extraction.extract(document, passages);
        var lessons = Chapters.of(document, passages).stream()
                .map(chapter -> new Span(
                        chapter.passages().getFirst().span().start(),
                        chapter.passages().getLast().span().end()))
                .toList();
        var drafting = new Drafting(document.language());
        assertThat(lessons)
                .allSatisfy(lesson -> assertEven(
                        drafting.draft(findings, text, List.of(lesson)).practice()));
        assertEven(drafting.draft(findings, text, lessons).finals());
    }

    @Test
    void turnsRoundWhatHasOneDirection() {
        var bank = ThePagesBank.of("""
                النشأة

                حلّت الاستراتيجية الوطنية للمياه محل الخطة الوطنية للري.
                """);
        InWords.of(bank.practice())
                .asks("حلّت الخطة الوطنية للري محل الاستراتيجية الوطنية للمياه.")
                .withKey("false");
    }

    @Test
    void tellsFalselyWithAnotherDateOfTheSameDocumentAndSaysWhatThatDateIs() {
        var bank = ThePagesBank.of("""
                النشأة

                تأسست وزارة المياه عام 1971. وتأسست هيئة السدود عام 1988. وتأسس مركز الآبار عام 1994. وتأسس معهد الري عام 1999. \
                وتأسس مختبر التربة عام 2005. وتأسس متحف الماء عام 2011. ويُعنى متحف الماء بحفظ تاريخ السقاية.
                """);
        InWords.of(bank.practice()).asks("أُنشئ متحف الماء في عام 1971.").withKey("false");
        assertThat(bank.practice())
                .filteredOn(TrueFalse.class::isInstance)
                .extracting(question -> ((TrueFalse) question).correction())
                .contains("الصواب: 2011. عام 1971 هو عام إنشاء وزارة المياه.");
    }

    private static void assertEven(List<Question> quiz) {
        var statements = quiz.stream()
                .filter(TrueFalse.class::isInstance)
                .map(TrueFalse.class::cast)
                .toList();
        var trues = statements.stream().filter(TrueFalse::key).count();
        assertThat(trues).as(statements.toString()).isLessThanOrEqualTo(statements.size() - trues);
        assertThat(statements.stream().map(TrueFalse::stem)).doesNotHaveDuplicates();
    }

    private static Language language(Path page) {
        return page.getParent().endsWith("arabic") ? Language.ARABIC : Language.ENGLISH;
    }

    static Stream<Path> pages() throws IOException {
        var all = Stream.<Path>builder();
        for (var folder : List.of("arabic", "english")) {
            try (var files = Files.list(Path.of("src/test/resources/ijaza", folder))) {
                files.filter(file -> file.toString().endsWith(".txt")
                                && !file.toString().endsWith(".facts.txt"))
                        .sorted()
                        .forEach(all::add);
            }
        }
        return all.build();
    }
}
