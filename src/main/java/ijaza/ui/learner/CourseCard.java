package ijaza.ui.learner;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import ijaza.ui.Paths;
import ijaza.ui.kit.Badge;
import ijaza.ui.kit.ContentLanguage;
import ijaza.ui.kit.Meter;
import ijaza.ui.kit.RichText;
import ijaza.ui.kit.Tone;
import ijaza.usecase.learner.CourseOverview;

/** A course in a list: how far one is in it, and the way into it. */
final class CourseCard extends Article {

    CourseCard(CourseOverview course) {
        addClassNames("card", "stack");
        var title = new H3();
        title.add(ContentLanguage.on(
                RichText.write(new Anchor(Paths.course(course.id()), ""), course.title()), course.language()));
        var head = new Div(title, state(course));
        head.addClassNames("row", "apart");
        var read = getTranslation(
                "course.read", course.readLessons(), course.lessons().size());
        add(
                head,
                length(course),
                origin(course),
                new Meter(course.readLessons(), course.lessons().size(), read),
                meta(read));
    }

    private Component length(CourseOverview course) {
        var length = course.length();
        return meta(getTranslation(
                "course.length",
                getTranslation("language." + course.language()),
                length.lessons(),
                length.questions(),
                length.minutes()));
    }

    /** Isolated, since names and titles may be in another language than the words around them. */
    private Component origin(CourseOverview course) {
        var document =
                getTranslation("course.document", isolated(course.origin().title()));
        var maker = course.maker();
        return meta(maker == null ? document : getTranslation("course.made-by", isolated(maker)) + " · " + document);
    }

    private static String isolated(String text) {
        return '\u2068' + text + '\u2069';
    }

    private static Paragraph meta(String text) {
        var meta = new Paragraph(text);
        meta.addClassName("meta");
        return meta;
    }

    private Component state(CourseOverview course) {
        if (course.certificate() != null) {
            return new Badge(getTranslation("course.certified"), Tone.GOOD);
        }
        var finalQuiz = course.finalQuiz();
        if (finalQuiz != null && finalQuiz.isPassed()) {
            return new Badge(getTranslation("course.final-passed"), Tone.GOOD);
        }
        return course.lessons().stream().anyMatch(CourseOverview.LessonRow::opened)
                ? new Badge(getTranslation("course.begun"), Tone.WAIT)
                : new Badge(getTranslation("course.new"), Tone.PLAIN);
    }
}
