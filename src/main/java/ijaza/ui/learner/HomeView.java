package ijaza.ui.learner;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import ijaza.person.SignedIn;
import ijaza.progress.NextStep;
import ijaza.ui.Paths;
import ijaza.ui.kit.Empty;
import ijaza.ui.kit.PageHead;
import ijaza.ui.kit.Screen;
import ijaza.usecase.learner.CourseOverview;
import ijaza.usecase.learner.OpenCourse;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** The first screen after the sign-in: where the learner is, and what is next. */
@Route(Paths.HOME)
@Menu(title = "home.title", order = 0)
@PermitAll
class HomeView extends Screen implements BeforeEnterObserver {

    private final SignedIn signedIn;
    private final OpenCourse courses;

    HomeView(SignedIn signedIn, OpenCourse courses) {
        this.signedIn = signedIn;
        this.courses = courses;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        named(getTranslation("home.title"));
        removeAll();
        add(new PageHead(
                getTranslation("home.greeting", signedIn.person().name().arabic())));
        show(courses.all());
    }

    private void show(List<CourseOverview> all) {
        if (all.isEmpty()) {
            add(new Empty(getTranslation("home.empty"), getTranslation("home.empty-advice")));
            return;
        }
        add(new NextCard(mostUrgent(all)), new H2(getTranslation("home.courses")), new Catalogue(all));
    }

    /** What was begun and is not finished; otherwise the first course that still has something to do. */
    private static CourseOverview mostUrgent(List<CourseOverview> all) {
        return all.stream()
                .filter(course -> course.next() instanceof NextStep.ResumeAttempt)
                .findFirst()
                .or(() -> all.stream().filter(HomeView::isUnderWay).findFirst())
                .or(() -> all.stream()
                        .filter(course -> !(course.next() instanceof NextStep.Done))
                        .findFirst())
                .orElseGet(all::getFirst);
    }

    private static boolean isUnderWay(CourseOverview course) {
        return course.readLessons() > 0 && !(course.next() instanceof NextStep.Done);
    }
}
