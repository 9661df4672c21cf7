package ijaza.ui.author.draft;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import ijaza.course.Coverage.Asked;
import ijaza.text.Span;
import ijaza.ui.author.parts.Growing;
import ijaza.ui.kit.ContentLanguage;
import ijaza.ui.kit.RichText;
import ijaza.usecase.author.SeeDrafts;
import java.util.function.Consumer;

/** The facts that were found, each with what is asked about it and the way to its sentence. */
class FactsSide extends Div {

    private final SeeDrafts.Page page;
    private final Consumer<Span> seek;

    FactsSide(SeeDrafts.Page page, Consumer<Span> seek) {
        this.page = page;
        this.seek = seek;
        addClassName("stack");
        add(new Paragraph(getTranslation("facts.count", page.coverage().facts().size())));
        if (!page.coverage().facts().isEmpty()) {
            add(new Growing<>(page.coverage().facts(), this::item));
        }
    }

    private ListItem item(Asked asked) {
        var fact = asked.fact();
        var proof = new NativeButton("", click -> seek.accept(fact.evidence().span()));
        proof.addClassName("place");
        ContentLanguage.on(
                RichText.write(proof, fact.statement()), page.draft().proposal().language());
        var asks = new Div(getTranslation("kind." + fact.kind().tag()) + " · "
                + getTranslation("facts.asked", asked.questions().size()));
        asks.addClassName("meta");
        return new ListItem(proof, asks);
    }
}
