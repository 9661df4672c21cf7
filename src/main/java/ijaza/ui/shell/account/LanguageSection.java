package ijaza.ui.shell.account;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import ijaza.text.Language;
import ijaza.text.Numerals;
import ijaza.ui.kit.LanguageCookie;
import ijaza.ui.kit.Locales;
import ijaza.usecase.learner.EditAccount;

/** The language of the screens, and the figures in which they write numbers. */
class LanguageSection extends AccountSection {

    private final EditAccount account;
    private final Select<Language> language = new Select<>();
    private final Select<Numerals> numerals = new Select<>();

    LanguageSection(EditAccount account) {
        super("account.language");
        this.account = account;
        language.setLabel(getTranslation("account.language-of-screens"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(spoken -> getTranslation(Locales.of(spoken), "language.name"));
        language.setValue(Locales.language(getLocale()));
        numerals.setLabel(getTranslation("account.numerals"));
        numerals.setItems(Numerals.values());
        numerals.setItemLabelGenerator(figures -> getTranslation("account.numerals." + figures));
        numerals.setValue(account.person().numerals());
        add(language, numerals, button("account.save-language", this::save));
    }

    private void save() {
        account.speak(language.getValue(), numerals.getValue());
        var secure = VaadinRequest.getCurrent().isSecure();
        VaadinService.getCurrentResponse().addCookie(LanguageCookie.write(language.getValue(), secure));
        UI.getCurrent().getPage().reload();
    }
}
