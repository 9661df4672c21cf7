package ijaza.ui.open;

import ijaza.usecase.learner.Answer;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An answer as the browser sends it. */
record AnswerJson(
        @Nullable Integer slot,
        @Nullable String device,
        @Nullable Integer sequence,
        @Nullable Map<String, Object> response) {

    Optional<Answer> read() {
        if (slot == null || device == null || sequence == null || response == null) {
            return Optional.empty();
        }
        var given = ResponseJson.read(response);
        return given.isEmpty() ? Optional.empty() : Answer.of(slot, device, sequence, given.get());
    }
}
