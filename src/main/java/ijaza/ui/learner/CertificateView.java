package ijaza.ui.learner;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import ijaza.certificate.CertificateNumber;
import ijaza.certificate.Missing;
import ijaza.certificate.Printed;
import ijaza.course.CourseId;
import ijaza.person.access.PublicAddress;
import ijaza.ui.Paths;
import ijaza.ui.kit.Asked;
import ijaza.ui.kit.ButtonLink;
import ijaza.ui.kit.CopyAddress;
import ijaza.ui.kit.Notice;
import ijaza.ui.kit.PageHead;
import ijaza.ui.kit.Screen;
import ijaza.ui.kit.Tone;
import ijaza.usecase.learner.CertificateState;
import ijaza.usecase.learner.CertificateState.Issued;
import ijaza.usecase.learner.CertificateState.NoSuchCourse;
import ijaza.usecase.learner.CertificateState.NotYet;
import ijaza.usecase.learner.CertificateState.Ready;
import ijaza.usecase.learner.CertificateState.Unprintable;
import ijaza.usecase.learner.EditAccount;
import ijaza.usecase.learner.IssueCertificate;
import ijaza.usecase.learner.SeeCertificate;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** The certificate of a course: what is missing to it, the name to be confirmed, or the certificate to be fetched and passed on. */
@Route(Paths.CLAIM)
@PermitAll
@StyleSheet("context://learner.css")
class CertificateView extends Screen implements BeforeEnterObserver {

    private final SeeCertificate seeing;
    private final IssueCertificate issuing;
    private final EditAccount account;
    private final PublicAddress address;

    CertificateView(SeeCertificate seeing, IssueCertificate issuing, EditAccount account, PublicAddress address) {
        super("narrow");
        this.seeing = seeing;
        this.issuing = issuing;
        this.account = account;
        this.address = address;
        named(getTranslation("check.found"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var course = new Asked(event).course();
        show(course, seeing.of(course));
    }

    private void show(CourseId course, CertificateState state) {
        removeAll();
        switch (state) {
            case NoSuchCourse() -> throw new NotFoundException();
            case NotYet(var title, var reasons) -> showMissing(course, title, reasons);
            case Ready(var _, var draft) -> askForTheName(course, draft);
            case Unprintable(var letters, var draft) -> refuse(course, letters, draft);
            case Issued(var number, var printed) -> showIssued(course, number, printed);
        }
    }

    private PageHead head(CourseId course, String courseTitle) {
        return new PageHead(getTranslation("check.found")).under(courseTitle, Paths.course(course));
    }

    private void showMissing(CourseId course, String title, List<Missing> reasons) {
        var card = new Div(
                new Paragraph(getTranslation("certificate.missing")),
                new MissingList(reasons),
                ButtonLink.primary(getTranslation("result.on"), Paths.course(course)));
        card.addClassNames("card", "stack");
        add(head(course, title), card);
    }

    private void askForTheName(CourseId course, Printed draft) {
        var issue = new NativeButton(
                getTranslation("certificate.issue"), click -> show(course, issuing.issue(course, draft)));
        issue.addClassNames("button", "primary");
        issue.setId("issue-certificate");
        add(
                head(course, draft.courseTitle()).withLead(getTranslation("certificate.confirm")),
                new CertificatePaper(draft),
                row(issue, correction(course, draft)));
    }

    private void refuse(CourseId course, String letters, Printed draft) {
        add(
                head(course, draft.courseTitle()),
                new Notice(getTranslation("certificate.unprintable", letters), Tone.BAD),
                row(correction(course, draft)));
    }

    private NativeButton correction(CourseId course, Printed draft) {
        var correct = new NativeButton(getTranslation("certificate.correct"), click -> correctTheName(course, draft));
        correct.addClassName("button");
        correct.setId("correct-name");
        return correct;
    }

    private void correctTheName(CourseId course, Printed draft) {
        removeAll();
        add(
                head(course, draft.courseTitle()).withLead(getTranslation("certificate.correct-lead")),
                new NameForm(draft, account::rename, () -> show(course, seeing.of(course))));
    }

    private void showIssued(CourseId course, CertificateNumber number, Printed printed) {
        var file = ButtonLink.primary(getTranslation("certificate.download"), Paths.certificateFile(number.value()));
        file.setId("download-certificate");
        file.setRouterIgnore(true);
        var page = ButtonLink.plain(getTranslation("certificate.public-page"), Paths.check(number.value()));
        page.setRouterIgnore(true);
        add(
                head(course, printed.courseTitle()),
                new Notice(getTranslation("certificate.issued"), Tone.GOOD),
                new CertificatePaper(printed),
                row(file, page));
        address.of(Paths.check(number.value()))
                .ifPresent(whole -> add(new CopyAddress(getTranslation("certificate.pass-on"), whole.toString())));
        if (address.base() == null) {
            add(new Notice(getTranslation("certificate.number-is", number.grouped()), Tone.PLAIN));
        }
    }

    private static Div row(Component... children) {
        var row = new Div(children);
        row.addClassName("row");
        return row;
    }
}
