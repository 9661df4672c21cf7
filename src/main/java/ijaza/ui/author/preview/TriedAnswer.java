package ijaza.ui.author.preview;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import ijaza.attempt.Reviewed;
import ijaza.question.Response;
import ijaza.text.Language;
import ijaza.ui.kit.AnswerCard;
import ijaza.ui.kit.ContentLanguage;
import ijaza.ui.kit.RichText;
import java.util.stream.Stream;

/** What a learner would be told of an answer: the verdict, the key, and why. */
class TriedAnswer extends AnswerCard {

    TriedAnswer(Reviewed reviewed, Language language) {
        super(reviewed, language, new H3());
        if (!reviewed.isRight()) {
            showKey();
        }
        told(reviewed)
                .filter(text -> !text.isBlank())
                .forEach(text -> add(ContentLanguage.on(RichText.write(new Paragraph(), text), language)));
    }

    private static Stream<String> told(Reviewed reviewed) {
        var correction = reviewed.isRight() ? null : reviewed.correction();
        return Stream.of(Stream.ofNullable(correction), remarks(reviewed), Stream.of(reviewed.explanation()))
                .flatMap(each -> each);
    }

    /** What wrongly chosen options really are. */
    private static Stream<String> remarks(Reviewed reviewed) {
        if (reviewed.given() instanceof Response.Chosen(var chosen)
                && reviewed.key() instanceof Response.Chosen(var right)) {
            return chosen.stream()
                    .filter(option -> !right.contains(option)
                            && option < reviewed.remarks().size())
                    .map(reviewed.remarks()::get);
        }
        return Stream.of();
    }
}
