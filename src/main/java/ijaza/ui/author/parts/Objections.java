package ijaza.ui.author.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import ijaza.question.Grounding.Flaw;
import ijaza.ui.kit.Notice;
import java.util.List;
import java.util.stream.Collectors;

/** Why what an author wrote is not kept, where it was written. */
public class Objections extends Div {

    public void say(String text) {
        removeAll();
        add(Notice.alert(text));
        getElement().callJsFunction("scrollIntoView", false);
    }

    /** The gate's reasons. */
    public void say(List<Flaw> flaws) {
        say(words(this, flaws));
    }

    public static String words(Component speaker, List<Flaw> flaws) {
        return flaws.stream()
                .map(flaw -> speaker.getTranslation("flaw." + flaw.reason().name(), flaw.words()))
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
