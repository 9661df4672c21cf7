package ijaza.ui.author.preview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import ijaza.attempt.Trial;
import ijaza.course.Course;
import ijaza.course.Lesson;
import ijaza.course.Quiz;
import ijaza.course.QuizId;
import ijaza.person.Role;
import ijaza.question.Response;
import ijaza.ui.Paths;
import ijaza.ui.kit.Asked;
import ijaza.ui.kit.ContentLanguage;
import ijaza.ui.kit.Notice;
import ijaza.ui.kit.PageHead;
import ijaza.ui.kit.PaperElement;
import ijaza.ui.kit.Reading;
import ijaza.ui.kit.RichText;
import ijaza.ui.kit.Screen;
import ijaza.ui.kit.Tone;
import ijaza.usecase.author.PreviewCourse;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** A draft as learners would see it: its lessons to read, its quizzes to try; nothing done here is kept. */
@Route(Paths.PREVIEW)
@RolesAllowed(Role.INSTRUCTOR_NAME)
@StyleSheet("context://learner.css")
@StyleSheet("context://author.css")
class PreviewView extends Screen implements BeforeEnterObserver {

    private final PreviewCourse preview;
    private final Div shown = new Div();

    @SuppressWarnings("NullAway.Init") // beforeEnter finds one
    private Course course;

    PreviewView(PreviewCourse preview) {
        super("narrow");
        this.preview = preview;
        shown.addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        course = preview.of(new Asked(event).course()).orElseThrow(NotFoundException::new);
        named(getTranslation("preview.title", course.title()));
        var head = new PageHead(course.title()).under(getTranslation("preview.back"), Paths.draft(course.id()));
        ContentLanguage.on(head.title(), course.language());
        add(head, new Notice(getTranslation("preview.notice"), Tone.WAIT), outline(), shown);
        show(course.lessons().getFirst());
    }

    private Component outline() {
        var list = new UnorderedList();
        list.addClassNames("plain-list", "card", "desk-list");
        for (var lesson : course.lessons()) {
            var row = row(way(lesson.title(), () -> show(lesson)));
            course.quiz(QuizId.of(lesson.id())).ifPresent(quiz -> row.add(button("preview.quiz", () -> show(quiz))));
            list.add(row);
        }
        course.finalQuiz().ifPresent(quiz -> list.add(row(way(quiz.title(), () -> show(quiz)))));
        return list;
    }

    private static ListItem row(Component part) {
        var row = new ListItem(part);
        row.addClassNames("row", "apart");
        return row;
    }

    private Component way(String title, Runnable act) {
        var way = new NativeButton("", click -> act.run());
        way.addClassNames("button", "quiet");
        return ContentLanguage.on(RichText.write(way, title), course.language());
    }

    private void show(Lesson lesson) {
        show(lesson.title(), new Reading(course.language(), preview.words(course, lesson), 0));
    }

    private void show(Quiz quiz) {
        var trial = preview.paper(course, quiz);
        var paper = PaperElement.untold(course.language(), trial.tasks());
        paper.onAnswers(given -> mark(trial, given));
        show(quiz.title(), paper);
    }

    private void show(String title, Component content) {
        shown.removeAll();
        shown.add(ContentLanguage.on(RichText.write(new H2(), title), course.language()), content);
    }

    void mark(Trial trial, List<Response> given) {
        var marked = trial.marked(given);
        var score = trial.score(marked);
        var answers = new OrderedList();
        answers.addClassNames("plain-list", "answers");
        marked.forEach(reviewed -> answers.add(new TriedAnswer(reviewed, course.language())));
        show(trial.quiz().title(), answers);
        var said = new Paragraph(getTranslation(
                score.passed() ? "preview.passed" : "preview.failed",
                score.share().asDouble()));
        said.getElement().setAttribute("role", "status");
        shown.addComponentAtIndex(1, said);
        shown.add(button("preview.again", () -> show(trial.quiz())));
    }

    private NativeButton button(String key, Runnable act) {
        var button = new NativeButton(getTranslation(key), click -> act.run());
        button.addClassName("button");
        return button;
    }
}
