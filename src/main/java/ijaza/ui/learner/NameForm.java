package ijaza.ui.learner;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import ijaza.certificate.Printed;
import ijaza.person.PersonName;
import ijaza.person.access.AccountFlaw;
import java.util.Set;
import java.util.function.BiFunction;

/** Corrects one's name before it is printed. */
final class NameForm extends Div {

    private final TextField arabic = new TextField();
    private final TextField latin = new TextField();

    /**
     * @param keep keeps both names, or tells what is wrong with them
     * @param shut is called when there is nothing left to correct
     */
    NameForm(Printed shown, BiFunction<String, String, Set<AccountFlaw>> keep, Runnable shut) {
        addClassNames("card", "form");
        prepare(arabic, "account.arabic-name", shown.arabicName());
        prepare(latin, "account.latin-name", shown.latinName() == null ? "" : shown.latinName());
        arabic.setId("arabic-name");
        latin.setId("latin-name");
        latin.getElement().setAttribute("dir", "ltr");
        var save = new NativeButton(getTranslation("certificate.keep-name"), click -> {
            if (isKept(keep.apply(arabic.getValue(), latin.getValue()))) {
                shut.run();
            }
        });
        save.addClassNames("button", "primary");
        var cancel = new NativeButton(getTranslation("certificate.leave-name"), click -> shut.run());
        cancel.addClassNames("button", "quiet");
        var buttons = new Div(save, cancel);
        buttons.addClassName("row");
        add(arabic, latin, buttons);
        arabic.focus();
    }

    private void prepare(TextField field, String label, String value) {
        field.setLabel(getTranslation(label));
        field.setValue(value);
        field.setMaxLength(PersonName.LONGEST);
    }

    private boolean isKept(Set<AccountFlaw> flaws) {
        tell(arabic, flaws, AccountFlaw.ARABIC_NAME);
        tell(latin, flaws, AccountFlaw.LATIN_NAME);
        return flaws.isEmpty();
    }

    private void tell(TextField field, Set<AccountFlaw> flaws, AccountFlaw flaw) {
        field.setInvalid(flaws.contains(flaw));
        field.setErrorMessage(getTranslation("account.flaw." + flaw));
    }
}
