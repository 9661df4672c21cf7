package ijaza.edge.store;

import ijaza.attempt.Paper;
import ijaza.question.QuestionId;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A paper as the text of a column: questions in their order, each with the order of its options. */
final class PaperText {

    private PaperText() {}

    static String write(Paper paper) {
        return paper.items().stream()
                .map(item -> item.question() + ":" + ResponseText.join(item.order()))
                .collect(Collectors.joining(";"));
    }

    static Paper read(String text) {
        return new Paper(Stream.of(text.split(";", -1)).map(PaperText::item).toList());
    }

    private static Paper.Item item(String text) {
        var colon = text.indexOf(':');
        return new Paper.Item(new QuestionId(text.substring(0, colon)), ResponseText.split(text.substring(colon + 1)));
    }
}
