package ijaza.ui.kit;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import ijaza.attempt.Score;

/** Words with numbers, such as «12 من 15», that nothing beside them turns round. */
@Tag("bdi")
public final class Amount extends HtmlComponent {

    /** What was earned of how much. */
    public Amount(Score score) {
        this("");
        getElement().setText(getTranslation("score.points", score.earned().asDouble(), score.total()));
    }

    public Amount(String text) {
        addClassName("number");
        getElement()
                .setAttribute("dir", Locales.language(getLocale()).direction().attribute())
                .setText(text);
    }
}
