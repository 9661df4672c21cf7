package ijaza.ui.author;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import ijaza.question.Grounding.Flaw;
import ijaza.ui.kit.Notice;
import java.util.List;
import java.util.stream.Collectors;

/** Why what an author wrote is not kept, where it was written. */
class Objections extends Div {

    void say(String text) {
        removeAll();
        add(Notice.alert(text));
    }

    /** The gate's reasons. */
    void say(List<Flaw> flaws) {
        say(words(this, flaws));
    }

    static String words(Component speaker, List<Flaw> flaws) {
        return flaws.stream()
                .map(flaw -> speaker.getTranslation("flaw." + flaw.reason().name(), flaw.words()))
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
