package ijaza.ui.learner;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import ijaza.attempt.Turn;
import ijaza.course.CourseId;
import ijaza.course.QuizId;
import ijaza.ui.Paths;
import ijaza.ui.kit.Asked;
import ijaza.ui.kit.ButtonLink;
import ijaza.ui.kit.ContentLanguage;
import ijaza.ui.kit.Dates;
import ijaza.ui.kit.Empty;
import ijaza.ui.kit.Notice;
import ijaza.ui.kit.PageHead;
import ijaza.ui.kit.Screen;
import ijaza.ui.kit.Tone;
import ijaza.usecase.learner.CourseOverview;
import ijaza.usecase.learner.CourseOverview.LessonRow;
import ijaza.usecase.learner.CourseOverview.QuizRow;
import ijaza.usecase.learner.OpenCourse;
import ijaza.usecase.learner.Start;
import ijaza.usecase.learner.StartQuiz;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Before a quiz: its rules, what was earned so far, and the button that begins it. */
@Route(Paths.QUIZ)
@PermitAll
@StyleSheet("context://learner.css")
class QuizView extends Screen implements BeforeEnterObserver {

    private final OpenCourse courses;
    private final StartQuiz quizzes;

    QuizView(OpenCourse courses, StartQuiz quizzes) {
        super("narrow");
        this.courses = courses;
        this.quizzes = quizzes;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var asked = new Asked(event);
        var course = courses.open(asked.course()).orElseThrow(NotFoundException::new);
        show(course, quiz(course, asked.quiz()).orElseThrow(NotFoundException::new));
    }

    private static Optional<QuizRow> quiz(CourseOverview course, QuizId wanted) {
        return Stream.concat(course.lessons().stream().map(LessonRow::quiz), Stream.of(course.finalQuiz()))
                .filter(Objects::nonNull)
                .filter(row -> row.id().equals(wanted))
                .findFirst();
    }

    private void show(CourseOverview course, QuizRow quiz) {
        var title = QuizTitle.of(this, quiz.id(), quiz.title(), course.language());
        named(title);
        var head = new PageHead(title).under(course.title(), Paths.course(course.id()));
        ContentLanguage.on(head, course.language());
        add(head);
        if (quiz.turn() instanceof Turn.Nothing) {
            add(new Empty(
                    getTranslation("quiz.empty"),
                    getTranslation("quiz.empty-advice"),
                    ButtonLink.primary(getTranslation("quiz.back-to-course"), Paths.course(course.id()))));
            return;
        }
        var card = new Div(new Rules(quiz), begin(course.id(), quiz));
        card.addClassNames("card", "stack");
        add(card);
        if (quiz.attempts().stream().anyMatch(attempt -> attempt.score() != null)) {
            add(new H2(getTranslation("quiz.attempts")), new PastAttempts(quiz.attempts()));
        }
    }

    private Component begin(CourseId course, QuizRow quiz) {
        return switch (quiz.turn()) {
            case Turn.Running(var attempt) ->
                ButtonLink.primary(getTranslation("quiz.go-on"), Paths.attempt(attempt.id()));
            case Turn.Paused(var until) ->
                new Notice(getTranslation("quiz.wait", Dates.moment(until, getLocale())), Tone.WAIT);
            case Turn.Free _ -> start(course, quiz);
            case Turn.Nothing _ -> new Paragraph();
        };
    }

    private Component start(CourseId course, QuizRow quiz) {
        var text = getTranslation(quiz.attempts().isEmpty() ? "quiz.start" : "quiz.again");
        var button = new NativeButton(text, click -> begun(quizzes.start(course, quiz.id())));
        button.addClassNames("button", "primary");
        button.setId("start-quiz");
        return button;
    }

    private void begun(Start start) {
        switch (start) {
            case Start.Started(var attempt) -> go(Paths.attempt(attempt));
            case Start.Resumed(var attempt) -> go(Paths.attempt(attempt));
            case Start.MustWait(var until) ->
                add(new Notice(getTranslation("quiz.wait", Dates.moment(until, getLocale())), Tone.WAIT));
            case Start.EmptyQuiz _, Start.NoSuchQuiz _ -> add(new Notice(getTranslation("quiz.empty"), Tone.WAIT));
        }
    }

    private void go(String path) {
        getUI().ifPresent(ui -> ui.navigate(path));
    }
}
