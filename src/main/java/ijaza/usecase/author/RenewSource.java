package ijaza.usecase.author;

import ijaza.course.Draft;
import ijaza.course.Draft.Original;
import ijaza.course.Drafts;
import ijaza.course.Drafts.Keeping;
import ijaza.course.revision.Renewal;
import ijaza.document.Caution;
import ijaza.document.DocumentReader;
import ijaza.document.DocumentReader.Progress;
import ijaza.document.DocumentReader.Reading;
import ijaza.document.Obstacle;
import ijaza.document.SourceDocument;
import ijaza.person.Role;
import ijaza.text.Language;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Puts a newer version of its document under a draft; what rests on unchanged sentences stays as it was decided. */
@Component
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class RenewSource {

    private final DocumentReader reader;
    private final Drafts drafts;
    private final Clock clock;
    private final TransactionOperations transactions;

    RenewSource(DocumentReader reader, Drafts drafts, Clock clock, TransactionOperations transactions) {
        this.reader = reader;
        this.drafts = drafts;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** What handing in a newer document came to. */
    public sealed interface Renewed {

        record Kept(Draft draft) implements Renewed {}

        record Unreadable(Obstacle obstacle) implements Renewed {}

        /** It is written in another language than the course. */
        record OtherLanguage(Language language) implements Renewed {}

        /** Not a letter of it is another; nothing was changed. */
        record SameText() implements Renewed {}

        /** Somebody changed the draft meanwhile. */
        record Outdated() implements Renewed {}
    }

    /** Reads and compares, as long as that takes; no transaction is open meanwhile. */
    public Renewed renew(Draft seen, String name, byte[] bytes, Progress progress) {
        return switch (reader.read(name, bytes, progress)) {
            case Reading.Unreadable(var obstacle) -> new Renewed.Unreadable(obstacle);
            case Reading.Readable(var document, var _, var cautions) ->
                renew(seen, document, new Original(name, bytes), cautions);
        };
    }

    private Renewed renew(Draft seen, SourceDocument newer, Original original, Set<Caution> cautions) {
        var before = seen.proposal().document();
        if (newer.language() != before.language()) {
            return new Renewed.OtherLanguage(newer.language());
        } else if (newer.text().equals(before.text())) {
            return new Renewed.SameText();
        }
        return Renewal.of(seen, newer, clock.instant())
                .map(renewed -> transactions.execute(_ -> keep(seen, renewed, original, cautions)))
                .orElseGet(() -> new Renewed.Unreadable(Obstacle.NO_TEXT));
    }

    /** Where two documents come one after the other, both are measured by what was there before the first. */
    private Renewed keep(Draft seen, Draft renewed, Original original, Set<Caution> cautions) {
        var before = drafts.before(seen.id()).orElseGet(seen::approved);
        return switch (drafts.keep(renewed)) {
            case Keeping.Outdated() -> new Renewed.Outdated();
            case Keeping.Kept(var kept) -> {
                drafts.keepBefore(before);
                drafts.keepOriginal(seen.id(), original);
                drafts.keepCautions(seen.id(), cautions);
                yield new Renewed.Kept(kept);
            }
        };
    }
}
