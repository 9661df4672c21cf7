package ijaza.ui.learner;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Paragraph;
import ijaza.ui.Paths;
import ijaza.ui.kit.ButtonLink;
import ijaza.ui.kit.ContentLanguage;
import ijaza.ui.kit.RichText;
import ijaza.usecase.learner.Result;

/** A sentence of the document that proves a key, with the way to its place in the lesson. */
@Tag("figure")
final class Quote extends HtmlContainer {

    Quote(Result.Head head, Result.Quoted quoted) {
        addClassName("quote");
        var words = new BlockQuote();
        words.addClassName("reading");
        add(ContentLanguage.on(words.saying(quoted.text()), head.language()));
        var place = quoted.place();
        if (place != null) {
            var path = Paths.lesson(head.course(), place.lesson(), place.span(), head.attempt());
            add(ButtonLink.quiet(getTranslation("result.in-lesson"), path));
        }
    }

    /** The quoted words themselves. */
    @Tag("blockquote")
    private static final class BlockQuote extends HtmlContainer {

        BlockQuote saying(String text) {
            add(RichText.write(new Paragraph(), text));
            return this;
        }
    }
}
