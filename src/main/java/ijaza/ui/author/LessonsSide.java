package ijaza.ui.author;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import ijaza.course.Course;
import ijaza.course.Draft;
import ijaza.course.Lesson;
import ijaza.course.QuizId;
import ijaza.ui.kit.ContentLanguage;
import ijaza.ui.kit.RichText;
import java.util.stream.Stream;

/** The lessons in their order; each can be renamed, moved, joined with the next and parted at a block. */
class LessonsSide extends Div {

    private final Course course;
    private final Acts acts;

    LessonsSide(Draft draft, Acts acts) {
        this.course = draft.proposal();
        this.acts = acts;
        addClassName("stack");
        var list = new OrderedList();
        list.addClassNames("plain-list", "card", "desk-list");
        course.lessons().forEach(lesson -> list.add(item(lesson)));
        var lead = new Paragraph(getTranslation("lessons.lead"));
        lead.addClassName("meta");
        add(lead, list);
    }

    private ListItem item(Lesson lesson) {
        var place = new NativeButton(
                "", click -> acts.seek(lesson.blocks().getFirst().span()));
        place.addClassName("place");
        ContentLanguage.on(RichText.write(place, lesson.title()), course.language());
        var questions = course.quiz(QuizId.of(lesson.id()))
                .map(quiz -> quiz.pool().size())
                .orElse(0);
        var meta = new Span(getTranslation("lessons.blocks", lesson.blocks().size()) + " · "
                + getTranslation("facts.asked", questions));
        meta.addClassName("meta");
        return new ListItem(place, meta, buttons(lesson));
    }

    private Div buttons(Lesson lesson) {
        var at = course.lessons().indexOf(lesson);
        var isLast = at + 1 == course.lessons().size();
        var id = lesson.id();
        var row = new Div();
        row.addClassNames("row", "tight");
        row.add(button("lessons.rename", lesson, () -> new LessonDialog(course, lesson, acts).open()));
        Stream.of(-1, 1)
                .filter(by -> by < 0 ? at > 0 : !isLast)
                .map(by -> button(
                        by < 0 ? "lessons.up" : "lessons.down",
                        lesson,
                        () -> acts.arrange((lessons, seen) -> lessons.move(seen, id, by))))
                .forEach(row::add);
        if (!isLast) {
            row.add(button(
                    "lessons.merge", lesson, () -> acts.arrange((lessons, seen) -> lessons.mergeWithNext(seen, id))));
        }
        if (lesson.blocks().size() > 1) {
            row.add(button("lessons.split", lesson, () -> new SplitDialog(course, lesson, acts).open()));
        }
        return row;
    }

    /** Whoever hears the buttons one by one hears which lesson each is for. */
    private NativeButton button(String key, Lesson lesson, Runnable act) {
        var button = new NativeButton(getTranslation(key), click -> act.run());
        button.addClassNames("button", "quiet");
        button.setAriaLabel(getTranslation(key) + ": " + lesson.title());
        return button;
    }
}
