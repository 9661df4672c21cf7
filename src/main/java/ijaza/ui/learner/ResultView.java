package ijaza.ui.learner;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import ijaza.attempt.Disclosure;
import ijaza.ui.Paths;
import ijaza.ui.kit.Asked;
import ijaza.ui.kit.ContentLanguage;
import ijaza.ui.kit.Notice;
import ijaza.ui.kit.PageHead;
import ijaza.ui.kit.Screen;
import ijaza.ui.kit.Tone;
import ijaza.usecase.learner.Result;
import ijaza.usecase.learner.SeeResult;
import jakarta.annotation.security.PermitAll;

/** What came of an attempt: the score, and for each answer why, as far as the quiz's rules show it. */
@Route(Paths.RESULT)
@PermitAll
@StyleSheet("context://learner.css")
class ResultView extends Screen implements BeforeEnterObserver {

    private final SeeResult results;

    ResultView(SeeResult results) {
        super("narrow");
        this.results = results;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        switch (results.of(new Asked(event).attempt())) {
            case Result.Explained(var head, var answers) -> {
                show(head);
                var list = new OrderedList();
                list.addClassNames("plain-list", "answers");
                answers.forEach(answer -> list.add(new ExplainedAnswer(head, answer)));
                add(new H2(getTranslation("result.answers")), list);
            }
            case Result.ScoreOnly(var head, var why, var toRevise) -> {
                show(head);
                add(new Notice(getTranslation(reason(why)), Tone.PLAIN));
                if (!toRevise.isEmpty()) {
                    add(new H2(getTranslation("result.revise")), new ToRevise(head, toRevise));
                }
            }
            case Result.StillOpen(var attempt) -> event.forwardTo(Paths.attempt(attempt));
            case Result.NoSuchAttempt _ -> throw new NotFoundException();
        }
    }

    private void show(Result.Head head) {
        var quiz = QuizTitle.of(this, head.quiz(), head.quizTitle(), head.language());
        named(getTranslation("result.title", quiz));
        var title = new PageHead(quiz).under(head.courseTitle(), Paths.course(head.course()));
        ContentLanguage.on(title, head.language());
        add(title, new ScoreCard(head));
    }

    private static String reason(Disclosure why) {
        return switch (why) {
            case HIDDEN_WHILE_TRYING -> "result.hidden-while-trying";
            case HIDDEN_UNTIL_LAST_TRY, SHOWN -> "result.hidden-until-last-try";
        };
    }
}
