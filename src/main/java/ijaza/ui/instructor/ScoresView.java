package ijaza.ui.instructor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import ijaza.course.Course;
import ijaza.course.CourseId;
import ijaza.person.Role;
import ijaza.ui.Paths;
import ijaza.ui.kit.ContentLanguage;
import ijaza.ui.kit.Empty;
import ijaza.ui.kit.PageHead;
import ijaza.ui.kit.Screen;
import ijaza.ui.kit.Texts;
import ijaza.usecase.instructor.ReviewScores;
import ijaza.usecase.instructor.ScoreTable;
import ijaza.usecase.instructor.Standing;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.List;

/** Who takes a course, how far each is, and the best final: to be sorted, filtered, opened and taken away as a file. */
@Route(Paths.SCORES)
@Menu(title = "scores.title", order = 10)
@RolesAllowed(Role.INSTRUCTOR_NAME)
class ScoresView extends Screen implements BeforeEnterObserver {

    private final ReviewScores scores;
    private final Texts texts;

    ScoresView(ReviewScores scores, Texts texts) {
        super("wide");
        this.scores = scores;
        this.texts = texts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        named(getTranslation("scores.title"));
        removeAll();
        var courses = scores.courses();
        var asked = event.getRouteParameters().get(Paths.COURSE_PARAMETER);
        var course = asked.map(name -> courses.stream()
                        .filter(each -> each.id().value().equals(name))
                        .findFirst()
                        .orElseThrow(NotFoundException::new))
                .or(() -> courses.stream().findFirst());
        add(new PageHead(getTranslation("scores.title")));
        course.flatMap(found -> scores.of(found.id()))
                .ifPresentOrElse(
                        table -> show(courses, table),
                        () -> add(nothing("scores.no-course", "scores.no-course-advice")));
    }

    private void show(List<Course> courses, ScoreTable table) {
        var grid = new ScoresGrid(table);
        grid.setId("scores");
        var bar = new Div();
        bar.addClassNames("row", "filters");
        if (courses.size() > 1) {
            bar.add(choice(courses, table.course()));
        }
        bar.add(nameFilter(grid), standingFilter(grid), download(table.course().id()));
        var which = new Div(ContentLanguage.on(
                new Span(table.course().title()), table.course().language()));
        which.addClassName("lead");
        add(which);
        if (table.learners().isEmpty()) {
            add(nothing("scores.empty", "scores.empty-advice"));
        } else {
            add(bar, grid.count(), grid);
        }
    }

    private Component nothing(String key, String advice) {
        return new Empty(getTranslation(key), getTranslation(advice));
    }

    private Select<Course> choice(List<Course> courses, Course shown) {
        var choice = new Select<Course>();
        choice.setLabel(getTranslation("scores.course"));
        choice.setItems(courses);
        choice.setItemLabelGenerator(Course::title);
        choice.setValue(courses.stream()
                .filter(course -> course.id().equals(shown.id()))
                .findFirst()
                .orElseThrow());
        choice.addValueChangeListener(change -> getUI().ifPresent(
                        ui -> ui.navigate(Paths.scores(change.getValue().id()))));
        return choice;
    }

    private TextField nameFilter(ScoresGrid grid) {
        var name = new TextField(getTranslation("scores.filter-name"));
        name.setClearButtonVisible(true);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(change -> grid.showNamed(change.getValue()));
        return name;
    }

    private Select<Standing> standingFilter(ScoresGrid grid) {
        var standing = new Select<Standing>();
        standing.setLabel(getTranslation("scores.filter-standing"));
        standing.setItems(Standing.values());
        standing.setEmptySelectionAllowed(true);
        standing.setEmptySelectionCaption(getTranslation("scores.all"));
        standing.setItemLabelGenerator(
                each -> each == null ? getTranslation("scores.all") : getTranslation("standing." + each.name()));
        standing.addValueChangeListener(change -> grid.showOnly(change.getValue()));
        return standing;
    }

    /** Gathered when it is clicked, so that the file is as new as the click. */
    private Anchor download(CourseId course) {
        var locale = getLocale();
        var handler = DownloadHandler.fromInputStream(request -> {
            var table = scores.of(course).orElseThrow(NotFoundException::new);
            var bytes = new ScoresCsv(texts, locale).of(table);
            var name = "scores-" + course + ".csv";
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, "text/csv;charset=UTF-8", bytes.length);
        });
        var link = new Anchor(handler, getTranslation("scores.download"));
        link.addClassNames("button");
        return link;
    }
}
