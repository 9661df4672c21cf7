package ijaza.ui.kit;

import ijaza.attempt.AttemptId;
import ijaza.attempt.Task;
import ijaza.question.Response;
import ijaza.question.TypedAnswer;
import ijaza.text.Language;
import ijaza.ui.Paths;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A paper as {@code frontend/paper/model.ts} reads it; everything is in shown positions, and no key is in it. */
record PaperData(
        String attempt,
        String endpoint,
        String login,
        int start,
        @Nullable Long secondsLeft,
        String lang,
        String dir,
        List<SlotData> slots) {

    /** A question; {@code savedAt} is in epoch milliseconds. */
    record SlotData(
            String kind,
            String stem,
            @Nullable String hint,
            List<String> options,
            List<String> lefts,
            ResponseData response,
            @Nullable Long savedAt) {}

    /** An answer, of which only the part of its kind is there. */
    record ResponseData(
            String kind,
            @Nullable List<Integer> options,
            @Nullable List<Integer> rights,
            @Nullable List<Integer> items,
            @Nullable String text) {

        static ResponseData of(Response response) {
            return switch (response) {
                case Response.Unanswered _ -> new ResponseData("unanswered", null, null, null, null);
                case Response.Chosen(var options) -> new ResponseData("chosen", options, null, null, null);
                case Response.Matched(var rights) -> new ResponseData("matched", null, rights, null, null);
                case Response.Ordered(var items) -> new ResponseData("ordered", null, null, items, null);
                case Response.Typed(var text) -> new ResponseData("typed", null, null, null, text);
            };
        }
    }

    /** The few words that a paper needs in the course's or the reader's language. */
    record Words(String isTrue, String isFalse, String dateHint) {}

    /**
     * @param attempt null where the answers are sent nowhere
     * @param left null without a limit of time
     */
    static PaperData of(
            @Nullable AttemptId attempt,
            @Nullable Duration left,
            Language language,
            List<PaperLine> lines,
            Words words) {
        var unanswered = IntStream.range(0, lines.size())
                .filter(slot -> lines.get(slot).savedAt() == null)
                .findFirst();
        return new PaperData(
                attempt == null ? "" : attempt.toString(),
                attempt == null ? "" : Paths.answers(attempt),
                Paths.LOGIN,
                unanswered.orElse(lines.size() - 1),
                left == null ? null : left.toSeconds(),
                language.tag(),
                language.direction().attribute(),
                lines.stream().map(line -> slot(line, words)).toList());
    }

    /** How many options or items the question with the most has. */
    int longestList() {
        return slots.stream().mapToInt(slot -> slot.options().size()).max().orElse(0);
    }

    private static SlotData slot(PaperLine line, Words words) {
        var task = line.task();
        var savedAt = line.savedAt();
        return new SlotData(
                kind(task),
                RichText.isolated(task.stem()),
                task instanceof Task.Write(var _, var form) && form == TypedAnswer.Form.DATE ? words.dateHint() : null,
                offered(task, words).stream().map(RichText::isolated).toList(),
                task instanceof Task.Join(var _, var lefts, var _)
                        ? lefts.stream().map(RichText::isolated).toList()
                        : List.of(),
                ResponseData.of(line.response()),
                savedAt == null ? null : savedAt.toEpochMilli());
    }

    private static String kind(Task task) {
        return switch (task) {
            case Task.PickOne _ -> "single";
            case Task.PickSome _ -> "multiple";
            case Task.Judge _ -> "truth";
            case Task.Join _ -> "matching";
            case Task.Arrange _ -> "ordering";
            case Task.Write _ -> "typed";
        };
    }

    private static List<String> offered(Task task, Words words) {
        return switch (task) {
            case Task.PickOne(var _, var options) -> options;
            case Task.PickSome(var _, var options) -> options;
            case Task.Judge _ -> List.of(words.isTrue(), words.isFalse());
            case Task.Join(var _, var _, var rights) -> rights;
            case Task.Arrange(var _, var items) -> items;
            case Task.Write _ -> List.of();
        };
    }
}
