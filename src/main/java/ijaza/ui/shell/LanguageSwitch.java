package ijaza.ui.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import ijaza.text.Language;
import ijaza.ui.kit.LanguageCookie;
import ijaza.ui.kit.Locales;
import java.util.function.Consumer;

/** Offers the other language, named in that language; the page is loaded anew in it. */
class LanguageSwitch extends Composite<NativeButton> {

    /**
     * @param remember what else keeps the choice, beside the browser
     */
    LanguageSwitch(Consumer<Language> remember) {
        var other = Locales.language(getLocale()) == Language.ARABIC ? Language.ENGLISH : Language.ARABIC;
        var button = getContent();
        button.setText(getTranslation(Locales.of(other), "language.name"));
        button.addClassNames("button", "quiet");
        button.getElement().setAttribute("lang", other.tag());
        button.addClickListener(click -> {
            remember.accept(other);
            speak(other);
        });
    }

    private static void speak(Language language) {
        var secure = VaadinRequest.getCurrent().isSecure();
        VaadinService.getCurrentResponse().addCookie(LanguageCookie.write(language, secure));
        UI.getCurrent().getPage().reload();
    }
}
