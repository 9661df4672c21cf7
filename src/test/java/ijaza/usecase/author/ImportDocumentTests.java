package ijaza.usecase.author;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.course.DraftsInMemory;
import ijaza.document.Caution;
import ijaza.document.DocumentReader;
import ijaza.document.DocumentReader.Reading;
import ijaza.document.Obstacle;
import ijaza.document.SourceDocument;
import ijaza.text.Language;
import ijaza.usecase.author.ImportDocument.Imported;
import ijaza.usecase.author.Onlooker.Phase;
import ijaza.usecase.author.Onlooker.Step;
import ijaza.usecase.open.PublishedCourses;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.support.TransactionOperations;

/** What becomes of a document on its way to the desk, whatever the reading of it meets. */
class ImportDocumentTests {

    private static final String TEXT = """
            نبذة عن المركز

            التأسيس

            أُنشئ المركز الوطني للأرشيف في عام 1998 بموجب القرار 12.
            """;

    private final DraftsInMemory drafts = new DraftsInMemory();

    @Test
    void tellsEachPhaseInItsOrder() {
        var seen = new ArrayList<Step>();
        DocumentReader reader = (_, _, progress) -> {
            progress.done(1, 2);
            return readable();
        };

        assertThat(handIn(reader, seen::add)).isInstanceOf(Imported.Made.class);
        assertThat(seen)
                .extracting(Step::phase)
                .containsExactly(Phase.READING, Phase.READING, Phase.FINDING_FACTS, Phase.ASKING, Phase.KEEPING);
        assertThat(seen.get(1)).isEqualTo(new Step(Phase.READING, 1, 2));
    }

    @ParameterizedTest
    @EnumSource(value = Phase.class, mode = EnumSource.Mode.EXCLUDE, names = "WAITING")
    void calledOffInAnyPhaseLeavesNothing(Phase phase) {
        assertThat(handIn((_, _, _) -> readable(), step -> step.phase() != phase))
                .isEqualTo(new Imported.CalledOff());
        assertThat(drafts.all()).isEmpty();
    }

    @Test
    void aReaderThatTakesTheInterruptionForAFaultOfTheFileIsNotBelieved() {
        DocumentReader reader = (_, _, progress) -> {
            try {
                progress.done(1, 9);
                return readable();
            } catch (RuntimeException interrupted) {
                return new Reading.Unreadable(Obstacle.BROKEN);
            }
        };

        assertThat(handIn(reader, new UntilTheFirstPart())).isEqualTo(new Imported.CalledOff());
    }

    @Test
    void runningOutOfMemoryIsToldAndLeavesNothing() {
        assertThat(handIn(
                        (_, _, _) -> {
                            throw new OutOfMemoryError("الذاكرة");
                        },
                        Onlooker.NOBODY))
                .isEqualTo(new Imported.Failed());
        assertThat(drafts.all()).isEmpty();
    }

    @Test
    void whatTheReaderCautionsOfStaysWithTheDraft() {
        var made = (Imported.Made) handIn((_, _, _) -> readable(Caution.PAGES_WITHOUT_TEXT), Onlooker.NOBODY);

        assertThat(drafts.cautions(made.course())).containsExactly(Caution.PAGES_WITHOUT_TEXT);
    }

    @Test
    void twoDocumentsOfOneTitleStandBesideEachOther() {
        handIn((_, _, _) -> readable(), Onlooker.NOBODY);
        handIn((_, _, _) -> readable(), Onlooker.NOBODY);

        assertThat(drafts.all()).hasSize(2);
    }

    private Imported handIn(DocumentReader reader, Onlooker onlooker) {
        var clock = Clock.fixed(Instant.parse("2026-11-24T08:00:00Z"), ZoneOffset.UTC);
        var importing = new ImportDocument(
                reader, drafts, new PublishedCourses(), clock, TransactionOperations.withoutTransaction());
        return importing.file("المركز.txt", TEXT.getBytes(StandardCharsets.UTF_8), onlooker);
    }

    /** Has enough as soon as a part of the file is read. */
    private static final class UntilTheFirstPart implements Onlooker {

        private boolean hasEnough;

        @Override
        public boolean sees(Step step) {
            hasEnough |= step.done() > 0;
            return !hasEnough;
        }
    }

    private static Reading readable(Caution... cautions) {
        return new Reading.Readable(new SourceDocument(TEXT, Language.ARABIC), Optional.empty(), Set.of(cautions));
    }
}
