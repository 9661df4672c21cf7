package ijaza.ui.learner;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import ijaza.course.LessonId;
import ijaza.course.QuizId;
import ijaza.progress.NextStep;
import ijaza.ui.Paths;
import ijaza.ui.kit.ButtonLink;
import ijaza.ui.kit.ContentLanguage;
import ijaza.ui.kit.Dates;
import ijaza.ui.kit.RichText;
import ijaza.usecase.learner.CourseOverview;
import ijaza.usecase.learner.CourseOverview.LessonRow;
import ijaza.usecase.learner.CourseOverview.QuizRow;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;

/** What to do next in a course, with the one button that leads to the very place. */
final class NextCard extends Section {

    private final CourseOverview course;

    NextCard(CourseOverview course) {
        this.course = course;
        addClassNames("card", "accent", "stack");
        setId("next-step");
        switch (course.next()) {
            case NextStep.ReadLesson(var lesson, var block) -> read(lesson, block);
            case NextStep.TakeQuiz(var quiz) -> take(quiz, "next.quiz");
            case NextStep.TakeFinal _ -> take(QuizId.FINAL, "next.final");
            case NextStep.ResumeAttempt step -> resume(step);
            case NextStep.WaitUntil(var until) -> pause(until);
            case NextStep.ClaimCertificate _ -> certificate("next.claim", "next.to-claim");
            case NextStep.Done _ -> certificate("next.done", "next.to-certificate");
        }
    }

    private void read(LessonId lesson, int block) {
        var row = course.lessons().stream()
                .filter(candidate -> candidate.id().equals(lesson))
                .findFirst()
                .orElseThrow();
        var number = course.lessons().indexOf(row) + 1;
        show(
                getTranslation("next.lesson", number, course.lessons().size()),
                content(row.title()),
                getTranslation(block > 0 ? "next.read-on" : "next.read"),
                Paths.lesson(course.id(), lesson));
    }

    private void take(QuizId quiz, String kind) {
        show(getTranslation(kind), content(title(quiz)), getTranslation("next.to-quiz"), Paths.quiz(course.id(), quiz));
    }

    private void resume(NextStep.ResumeAttempt step) {
        show(
                getTranslation("next.open-quiz"),
                content(title(step.quiz())),
                getTranslation("next.resume", step.slot() + 1),
                Paths.attempt(step.attempt()));
    }

    private void pause(Instant until) {
        show(
                getTranslation("next.pause"),
                new H2(getTranslation("next.wait", Dates.moment(until, getLocale()))),
                getTranslation("next.revise"),
                Paths.course(course.id()));
    }

    private void certificate(String title, String label) {
        show(
                getTranslation("next.completed"),
                new H2(getTranslation(title)),
                getTranslation(label),
                Paths.claim(course.id()));
    }

    private void show(String kind, Component title, String label, String path) {
        var above = new Paragraph(kind);
        above.addClassName("meta");
        add(above, title, ButtonLink.primary(label, path));
    }

    private Component content(String title) {
        return ContentLanguage.on(RichText.write(new H2(), title), course.language());
    }

    private String title(QuizId quiz) {
        return Stream.concat(course.lessons().stream().map(LessonRow::quiz), Stream.of(course.finalQuiz()))
                .filter(Objects::nonNull)
                .filter(row -> row.id().equals(quiz))
                .map(QuizRow::title)
                .findFirst()
                .orElseThrow();
    }
}
