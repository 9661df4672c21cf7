package ijaza.ui.learner;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import ijaza.ui.Paths;
import ijaza.ui.kit.ButtonLink;
import ijaza.ui.kit.ContentLanguage;
import ijaza.ui.kit.RichText;
import ijaza.usecase.learner.Result;
import ijaza.usecase.learner.Result.Quoted;
import java.util.List;
import java.util.Objects;

/** Why a key is right: the explanation, the sentences of the document that prove it, and the ways to their places. */
@Tag("figure")
final class Why extends HtmlContainer {

    private final Result.Head head;

    Why(Result.Head head, Result.Explanation answer) {
        this.head = head;
        addClassName("quote");
        var explanation = answer.reviewed().explanation();
        add(content(explanation));
        answer.quotes().stream()
                .map(Quoted::text)
                .filter(quote -> !explanation.contains(quote))
                .forEach(quote -> add(quoted(quote)));
        add(ways(answer.quotes()));
    }

    private Component ways(List<Quoted> quotes) {
        var places = quotes.stream()
                .map(Quoted::place)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var ways = new Div();
        ways.addClassName("row");
        for (int i = 0; i < places.size(); i++) {
            var place = places.get(i);
            var text = places.size() == 1
                    ? getTranslation("result.in-lesson")
                    : getTranslation("result.in-lesson-at", i + 1);
            ways.add(ButtonLink.quiet(text, Paths.lesson(head.course(), place.lesson(), place.span(), head.attempt())));
        }
        return ways;
    }

    private Component quoted(String quote) {
        var block = new BlockQuote();
        block.addClassName("reading");
        block.add(content(quote));
        return block;
    }

    private Paragraph content(String text) {
        return ContentLanguage.on(RichText.write(new Paragraph(), text), head.language());
    }

    /** Words of the document that are quoted as they stand. */
    @Tag("blockquote")
    private static final class BlockQuote extends HtmlContainer {}
}
