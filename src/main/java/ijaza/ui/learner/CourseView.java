package ijaza.ui.learner;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import ijaza.course.Origin;
import ijaza.text.Language;
import ijaza.ui.Paths;
import ijaza.ui.kit.Asked;
import ijaza.ui.kit.ContentLanguage;
import ijaza.ui.kit.Dates;
import ijaza.ui.kit.PageHead;
import ijaza.ui.kit.Screen;
import ijaza.usecase.learner.CourseOverview;
import ijaza.usecase.learner.OpenCourse;
import jakarta.annotation.security.PermitAll;

/** A course's outline: lessons and quizzes in their order, with what was read and earned. */
@Route(Paths.COURSE)
@PermitAll
@StyleSheet("context://learner.css")
class CourseView extends Screen implements BeforeEnterObserver {

    private final OpenCourse courses;

    CourseView(OpenCourse courses) {
        super("narrow");
        this.courses = courses;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        show(courses.open(new Asked(event).course()).orElseThrow(NotFoundException::new));
    }

    private void show(CourseOverview course) {
        named(course.title());
        var head = new PageHead(course.title()).under(getTranslation("home.title"), Paths.HOME);
        ContentLanguage.on(head.title(), course.language());
        head.withMeta(getTranslation(
                "course.read", course.readLessons(), course.lessons().size()));
        add(head, new NextCard(course), new H2(getTranslation("course.outline")), outline(course), credit(course));
    }

    private Component outline(CourseOverview course) {
        var outline = new OrderedList();
        outline.addClassName("outline");
        course.lessons().forEach(lesson -> outline.add(new OutlineRow(course, lesson)));
        var finalQuiz = course.finalQuiz();
        if (finalQuiz != null) {
            outline.add(new OutlineRow(course, finalQuiz));
        }
        return outline;
    }

    /** A file that was handed in is nowhere that a learner could go to. */
    private static Component title(Origin origin, Language language) {
        if ("file".equals(origin.url().getScheme())) {
            return ContentLanguage.on(new Span(origin.title()), language);
        }
        var link = new Anchor(origin.url().toString(), origin.title());
        link.getElement().setAttribute("rel", "noopener");
        return ContentLanguage.on(link, language);
    }

    private Component credit(CourseOverview course) {
        var origin = course.origin();
        var words = new Paragraph(getTranslation("course.source") + " ");
        words.add(title(origin, course.language()));
        words.add(". " + getTranslation("course.retrieved", Dates.day(origin.retrieved(), getLocale())) + " ");
        words.add(ContentLanguage.on(new Span(origin.rights()), course.language()));
        words.addClassName("meta");
        return new Footer(words);
    }
}
