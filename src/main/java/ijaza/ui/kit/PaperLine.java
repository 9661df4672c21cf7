package ijaza.ui.kit;

import ijaza.attempt.Task;
import ijaza.question.Response;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A question of a paper with the answer so far, and when that was saved. */
public record PaperLine(
        Task task, Response response, @Nullable Instant savedAt) {}
