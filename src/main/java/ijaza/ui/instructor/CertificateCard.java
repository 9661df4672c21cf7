package ijaza.ui.instructor;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import ijaza.certificate.Certificate;
import ijaza.ui.Paths;
import ijaza.ui.kit.ButtonLink;
import ijaza.ui.kit.Dates;

/** A learner's certificate that stands: to be fetched, looked at in public, or taken back. */
final class CertificateCard extends Div {

    private final Runnable revoke;

    /**
     * @param revoke takes the certificate back, once the instructor has confirmed it
     */
    CertificateCard(Certificate certificate, Runnable revoke) {
        this.revoke = revoke;
        addClassNames("card", "stack");
        setId("certificate");
        var number = certificate.number().value();
        var file = ButtonLink.plain(getTranslation("certificate.download"), Paths.certificateFile(number));
        file.setRouterIgnore(true);
        var page = ButtonLink.plain(getTranslation("certificate.public-page"), Paths.check(number));
        page.setRouterIgnore(true);
        var button = new NativeButton(getTranslation("revoke.button"), click -> ask());
        button.addClassNames("button", "quiet");
        var ways = new Div(file, page, button);
        ways.addClassName("row");
        add(
                new Paragraph(getTranslation(
                        "revoke.issued",
                        certificate.printed().arabicName(),
                        Dates.moment(certificate.issuedAt(), getLocale()))),
                ways);
    }

    private void ask() {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("revoke.ask"));
        dialog.setText(getTranslation("revoke.advice"));
        dialog.setConfirmText(getTranslation("revoke.button"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.setWidth("30rem");
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("revoke.keep"));
        dialog.addConfirmListener(confirmed -> revoke.run());
        dialog.open();
    }
}
