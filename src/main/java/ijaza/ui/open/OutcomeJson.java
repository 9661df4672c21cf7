package ijaza.ui.open;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.List;

/** What became of an answer, as the browser reads it; {@code kind} tells which. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
sealed interface OutcomeJson {

    /**
     * The answer is on disk.
     *
     * @param at in epoch milliseconds
     */
    @JsonTypeName("saved")
    record Saved(int sequence, long at) implements OutcomeJson {}

    /** Nothing was saved, because the typed date can be any of these days. */
    @JsonTypeName("ask-back")
    record AskBack(int sequence, List<String> readings) implements OutcomeJson {

        static AskBack of(int sequence, List<LocalDate> days) {
            return new AskBack(sequence, days.stream().map(LocalDate::toString).toList());
        }
    }

    /** The attempt takes no more answers. */
    @JsonTypeName("over")
    record Over() implements OutcomeJson {}

    /** There is no such attempt for whoever asks. */
    @JsonTypeName("unknown")
    record Unknown() implements OutcomeJson {}

    /** The answer does not fit the paper. */
    @JsonTypeName("refused")
    record Refused() implements OutcomeJson {}
}
