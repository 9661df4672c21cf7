package ijaza.ui.learner;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import ijaza.certificate.Printed;
import ijaza.text.Language;
import ijaza.ui.kit.Amount;
import ijaza.ui.kit.ContentLanguage;
import ijaza.ui.kit.Dates;
import ijaza.ui.kit.RichText;

/** What a certificate says, as it is or will be printed. */
final class CertificatePaper extends Div {

    CertificatePaper(Printed printed) {
        addClassNames("card", "certificate");
        setId("certificate");
        add(line("meta", printed.issuer()), new H2(getTranslation("check.found")));
        add(line("meta", getTranslation("certificate.attests")));
        add(ContentLanguage.on(line("holder", printed.arabicName()), Language.ARABIC));
        if (printed.latinName() != null) {
            add(ContentLanguage.on(line("holder", printed.latinName()), Language.ENGLISH));
        }
        add(line("meta", getTranslation("certificate.completed")));
        add(ContentLanguage.on(RichText.write(line("title", ""), printed.courseTitle()), printed.courseLanguage()));
        var facts = new Div(
                fact("check.completed-on", Dates.day(printed.completedOn(), getLocale())),
                fact(
                        "check.score",
                        getTranslation("check.points", printed.points(), printed.total(), printed.share())));
        facts.addClassName("row");
        add(facts);
    }

    private static Paragraph line(String className, String text) {
        var line = new Paragraph(text);
        line.addClassName(className);
        return line;
    }

    private Span fact(String label, String value) {
        var name = new Span(getTranslation(label));
        name.addClassName("meta");
        return new Span(name, new Amount(value));
    }
}
