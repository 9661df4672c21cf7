package ijaza.ui.kit;

import com.vaadin.flow.component.HasElement;
import ijaza.text.Language;

/** Gives words of a course the language and direction that they have, whatever the interface speaks. */
public final class ContentLanguage {

    private ContentLanguage() {}

    public static <T extends HasElement> T on(T component, Language language) {
        component
                .getElement()
                .setAttribute("lang", language.tag())
                .setAttribute("dir", language.direction().attribute());
        return component;
    }
}
