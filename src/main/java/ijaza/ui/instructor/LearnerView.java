package ijaza.ui.instructor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import ijaza.attempt.Attempt;
import ijaza.attempt.Score;
import ijaza.course.Course;
import ijaza.course.CourseId;
import ijaza.person.PersonId;
import ijaza.person.Role;
import ijaza.progress.LessonProgress;
import ijaza.progress.QuizProgress;
import ijaza.ui.Paths;
import ijaza.ui.kit.Amount;
import ijaza.ui.kit.Asked;
import ijaza.ui.kit.Badge;
import ijaza.ui.kit.ContentLanguage;
import ijaza.ui.kit.Dates;
import ijaza.ui.kit.Notice;
import ijaza.ui.kit.PageHead;
import ijaza.ui.kit.Screen;
import ijaza.ui.kit.Tone;
import ijaza.usecase.instructor.LearnerRow;
import ijaza.usecase.instructor.ReviewScores;
import ijaza.usecase.instructor.RevokeCertificate;
import jakarta.annotation.security.RolesAllowed;

/** One learner of a course: what was read, and every attempt with its date and score. */
@Route(Paths.LEARNER)
@RolesAllowed(Role.INSTRUCTOR_NAME)
class LearnerView extends Screen implements BeforeEnterObserver {

    private final ReviewScores scores;
    private final RevokeCertificate certificates;

    LearnerView(ReviewScores scores, RevokeCertificate certificates) {
        super("narrow");
        this.scores = scores;
        this.certificates = certificates;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = new Asked(event);
        open(asked.course(), asked.learner());
    }

    private void open(CourseId course, PersonId learner) {
        removeAll();
        show(scores.learner(course, learner).orElseThrow(NotFoundException::new));
    }

    private void show(LearnerRow learner) {
        var course = learner.progress().version().course();
        var name = learner.person().name();
        named(name.arabic());
        var head = new PageHead(name.arabic()).under(getTranslation("scores.title"), Paths.scores(course.id()));
        head.withMeta(getTranslation(
                "learner.since", learner.person().login().toString(), Dates.moment(learner.enrolledAt(), getLocale())));
        add(head, new H2(getTranslation("learner.lessons")), lessons(course, learner));
        learner.progress().quizzes().stream()
                .filter(quiz -> !quiz.attempts().isEmpty())
                .forEach(quiz -> add(title(course, quiz), attempts(quiz)));
        if (learner.attempts().isEmpty()) {
            add(new Paragraph(getTranslation("learner.no-attempts")));
        }
        showCertificate(course.id(), learner.person().id());
        learner.olderText()
                .ifPresent(older -> add(new Notice(
                        getTranslation("learner.older-text", older.version(), older.questions()), Tone.PLAIN)));
    }

    private void showCertificate(CourseId course, PersonId learner) {
        certificates.standing(learner, course).ifPresent(certificate -> {
            var card = new CertificateCard(certificate, () -> {
                certificates.revoke(certificate.number());
                open(course, learner);
                add(new Notice(getTranslation("revoke.done"), Tone.WAIT));
            });
            add(new H2(getTranslation("check.found")), card);
        });
    }

    private Component title(Course course, QuizProgress quiz) {
        return ContentLanguage.on(new H2(quiz.quiz().title()), course.language());
    }

    private Component lessons(Course course, LearnerRow learner) {
        var list = list();
        for (var lesson : learner.progress().lessons()) {
            var title = ContentLanguage.on(new Span(lesson.lesson().title()), course.language());
            list.add(row(title, state(lesson)));
        }
        return list;
    }

    private Component state(LessonProgress lesson) {
        var readAt = lesson.readAt();
        if (readAt != null) {
            return new Badge(getTranslation("learner.read", Dates.moment(readAt, getLocale())), Tone.GOOD);
        }
        return lesson.opened()
                ? new Badge(getTranslation("learner.opened"), Tone.WAIT)
                : new Badge(getTranslation("learner.unopened"), Tone.PLAIN);
    }

    private Component attempts(QuizProgress quiz) {
        var list = list();
        quiz.attempts().stream().map(this::attempt).forEach(list::add);
        return list;
    }

    private ListItem attempt(Attempt attempt) {
        var link = new Anchor(Paths.inspect(attempt.id()), getTranslation("learner.attempt", attempt.number()));
        var when = new Span(Dates.moment(attempt.startedAt(), getLocale()));
        when.addClassName("meta");
        return row(
                link,
                when,
                attempt.score().map(this::score).orElseGet(() -> new Badge(getTranslation("learner.open"), Tone.WAIT)));
    }

    private Badge score(Score score) {
        var badge = new Badge("", score.passed() ? Tone.GOOD : Tone.BAD);
        badge.add(new Amount(score));
        return badge;
    }

    private static UnorderedList list() {
        var list = new UnorderedList();
        list.addClassNames("plain-list", "card", "attempts");
        return list;
    }

    private static ListItem row(Component... parts) {
        var row = new ListItem(parts);
        row.addClassNames("row", "apart");
        return row;
    }
}
