package ijaza.ui.learner;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import ijaza.attempt.AttemptId;
import ijaza.ui.Paths;
import ijaza.ui.kit.Asked;
import ijaza.ui.kit.ContentLanguage;
import ijaza.ui.kit.PageHead;
import ijaza.ui.kit.PaperElement;
import ijaza.ui.kit.PaperLine;
import ijaza.ui.kit.Screen;
import ijaza.usecase.learner.Sheet;
import ijaza.usecase.learner.TakeQuiz;
import jakarta.annotation.security.PermitAll;

/** Taking a quiz. The browser sends the answers to the endpoint by itself; this screen only draws and hands in. */
@Route(Paths.ATTEMPT)
@PermitAll
@StyleSheet("context://learner.css")
class AttemptView extends Screen implements BeforeEnterObserver {

    private final TakeQuiz quizzes;

    AttemptView(TakeQuiz quizzes) {
        super("narrow");
        this.quizzes = quizzes;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var attempt = new Asked(event).attempt();
        var sheet = quizzes.paper(attempt).orElseThrow(NotFoundException::new);
        if (sheet.open()) {
            show(sheet);
        } else {
            event.forwardTo(Paths.result(attempt));
        }
    }

    private void show(Sheet sheet) {
        var title = QuizTitle.of(this, sheet.quiz(), sheet.quizTitle(), sheet.language());
        named(title);
        var head = new PageHead(title).under(sheet.courseTitle(), Paths.course(sheet.course()));
        ContentLanguage.on(head, sheet.language());
        var lines = sheet.lines().stream()
                .map(line -> new PaperLine(line.task(), line.response(), line.savedAt()))
                .toList();
        var paper = new PaperElement(sheet.attempt(), sheet.language(), lines, sheet.left());
        paper.onFinish(() -> finish(sheet.attempt()));
        var promise = new Paragraph(getTranslation("quiz.kept"));
        promise.addClassName("meta");
        add(head, paper, promise);
    }

    private void finish(AttemptId attempt) {
        if (quizzes.finish(attempt).isPresent()) {
            getUI().ifPresent(ui -> ui.navigate(Paths.result(attempt)));
        }
    }
}
