package ijaza.ui.instructor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import ijaza.attempt.Reviewed;
import ijaza.attempt.Score;
import ijaza.person.Role;
import ijaza.text.Language;
import ijaza.ui.Paths;
import ijaza.ui.kit.Amount;
import ijaza.ui.kit.AnswerCard;
import ijaza.ui.kit.Asked;
import ijaza.ui.kit.ContentLanguage;
import ijaza.ui.kit.Dates;
import ijaza.ui.kit.Notice;
import ijaza.ui.kit.PageHead;
import ijaza.ui.kit.Screen;
import ijaza.ui.kit.Tone;
import ijaza.usecase.instructor.InspectAttempt;
import ijaza.usecase.instructor.Inspection;
import jakarta.annotation.security.RolesAllowed;

/** Somebody's attempt with every answer beside its key. */
@Route(Paths.INSPECT)
@RolesAllowed(Role.INSTRUCTOR_NAME)
class InspectView extends Screen implements BeforeEnterObserver {

    private final InspectAttempt attempts;

    InspectView(InspectAttempt attempts) {
        super("narrow");
        this.attempts = attempts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        show(attempts.of(new Asked(event).attempt()).orElseThrow(NotFoundException::new));
    }

    private void show(Inspection inspection) {
        var attempt = inspection.attempt();
        var learner = inspection.learner();
        var language = inspection.course().language();
        named(getTranslation("inspect.title", learner.name().arabic()));
        var head = new PageHead(inspection.quiz().title())
                .under(
                        learner.name().arabic(),
                        Paths.learner(inspection.course().id(), learner.id()));
        ContentLanguage.on(head.title(), language);
        head.withMeta(getTranslation("inspect.when", attempt.number(), Dates.moment(attempt.startedAt(), getLocale())));
        add(head);
        attempt.score().ifPresentOrElse(score -> add(score(score)), () -> add(stillOpen()));
        if (!inspection.answers().isEmpty()) {
            var list = new OrderedList();
            list.addClassNames("plain-list", "answers");
            inspection.answers().forEach(answer -> list.add(answer(answer, language)));
            add(list);
        }
    }

    private Component stillOpen() {
        return new Notice(getTranslation("inspect.open"), Tone.WAIT);
    }

    private Component score(Score score) {
        var total = new Div(new Amount(score));
        total.addClassName("lead");
        return total;
    }

    private AnswerCard answer(Reviewed reviewed, Language language) {
        var card = new AnswerCard(reviewed, language, new H2());
        card.showKey();
        return card;
    }
}
