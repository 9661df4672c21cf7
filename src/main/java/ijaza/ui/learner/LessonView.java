package ijaza.ui.learner;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import ijaza.attempt.AttemptId;
import ijaza.course.LessonId;
import ijaza.ui.Paths;
import ijaza.ui.kit.Asked;
import ijaza.ui.kit.Badge;
import ijaza.ui.kit.ButtonLink;
import ijaza.ui.kit.ContentLanguage;
import ijaza.ui.kit.Notice;
import ijaza.ui.kit.PageHead;
import ijaza.ui.kit.Reading;
import ijaza.ui.kit.Screen;
import ijaza.ui.kit.Tone;
import ijaza.usecase.learner.LessonPage;
import ijaza.usecase.learner.ReadLesson;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A lesson, to be read in peace; it remembers the place, and highlights what an answer rests on. */
@Route(Paths.LESSON)
@PermitAll
@StyleSheet("context://learner.css")
class LessonView extends Screen implements BeforeEnterObserver {

    private final ReadLesson lessons;

    LessonView(ReadLesson lessons) {
        super("narrow");
        this.lessons = lessons;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var asked = new Asked(event);
        var page = lessons.open(asked.course(), asked.lesson(), asked.span().orElse(null))
                .orElseThrow(NotFoundException::new);
        show(page, asked.from());
    }

    private void show(LessonPage page, Optional<AttemptId> from) {
        named(page.title());
        var head = new PageHead(page.title()).under(page.courseTitle(), Paths.course(page.course()));
        ContentLanguage.on(head, page.language());
        from.ifPresent(attempt -> add(backToResult(attempt)));
        var reading = new Reading(page.language(), page.blocks(), page.read() ? 0 : page.place());
        reading.onPlace(block -> lessons.keepPlace(page.course(), page.id(), block));
        add(head, reading, end(page));
    }

    private Component backToResult(AttemptId attempt) {
        var notice = new Notice(getTranslation("lesson.highlighted"), Tone.PLAIN);
        notice.addClassNames("row", "apart", "way-back");
        notice.add(ButtonLink.plain(getTranslation("lesson.back-to-result"), Paths.result(attempt)));
        return notice;
    }

    private Component end(LessonPage page) {
        var end = new Div();
        end.addClassNames("card", "row", "apart");
        if (page.read()) {
            end.add(new Badge(getTranslation("lesson.read"), Tone.GOOD), onwards(page));
        } else {
            var done = new NativeButton(getTranslation("lesson.mark"), click -> finish(page));
            done.addClassNames("button", "primary");
            done.setId("mark-read");
            end.add(done, onwards(page));
        }
        return end;
    }

    private Component onwards(LessonPage page) {
        var ways = new Div();
        ways.addClassName("row");
        if (page.read() && page.quiz() != null) {
            ways.add(ButtonLink.primary(getTranslation("lesson.to-quiz"), Paths.quiz(page.course(), page.quiz())));
        }
        neighbour(page, page.previous(), "lesson.previous").ifPresent(ways::add);
        neighbour(page, page.next(), "lesson.next").ifPresent(ways::add);
        return ways;
    }

    private Optional<Component> neighbour(LessonPage page, @Nullable LessonId lesson, String text) {
        return Optional.ofNullable(lesson)
                .map(id -> ButtonLink.quiet(getTranslation(text), Paths.lesson(page.course(), id)));
    }

    private void finish(LessonPage page) {
        lessons.markRead(page.course(), page.id());
        var quiz = page.quiz();
        var next = page.next();
        var path = quiz != null
                ? Paths.quiz(page.course(), quiz)
                : next != null ? Paths.lesson(page.course(), next) : Paths.course(page.course());
        getUI().ifPresent(ui -> ui.navigate(path));
    }
}
