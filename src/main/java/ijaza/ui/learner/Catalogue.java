package ijaza.ui.learner;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import ijaza.text.Folding;
import ijaza.usecase.learner.CourseOverview;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** All courses, and once there are several a search that minds neither vowel marks nor the shapes of alef. */
class Catalogue extends Div {

    private static final int SEVERAL = 2;

    private final List<CourseOverview> courses;
    private final Div shown = new Div();

    Catalogue(List<CourseOverview> courses) {
        this.courses = courses;
        addClassName("stack");
        shown.addClassName("stack");
        if (courses.size() >= SEVERAL) {
            add(search());
        }
        add(shown);
        show("");
    }

    private TextField search() {
        var search = new TextField(getTranslation("home.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> show(change.getValue()));
        return search;
    }

    private void show(String words) {
        shown.removeAll();
        var found = courses.stream().filter(course -> isAbout(course, words)).toList();
        found.forEach(course -> shown.add(new CourseCard(course)));
        if (found.isEmpty()) {
            shown.add(new Paragraph(getTranslation("home.nothing-found")));
        }
    }

    /** Every word stands in the course's title, in that of its document, or in the name of who made it. */
    static boolean isAbout(CourseOverview course, String words) {
        var said = folded(String.join(
                " ", course.title(), course.origin().title(), Objects.requireNonNullElse(course.maker(), "")));
        return List.of(folded(words).strip().split("\\s+")).stream().allMatch(said::contains);
    }

    private static String folded(String text) {
        return Folding.fold(text).toLowerCase(Locale.ROOT);
    }
}
