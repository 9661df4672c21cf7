package ijaza.ui.author.lesson;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import ijaza.course.Course;
import ijaza.course.Lesson;
import ijaza.course.LessonId;
import ijaza.course.QuizId;
import ijaza.ui.author.parts.ActButton;
import ijaza.ui.author.parts.Whisper;
import ijaza.ui.kit.ContentLanguage;
import ijaza.ui.kit.RichText;
import org.jspecify.annotations.Nullable;

/** The lessons in their order; each can be renamed, moved, joined with the next and parted at a block. */
public class LessonsSide extends Div {

    private final LessonActs acts;
    private final OrderedList list = new OrderedList();
    private final Whisper said = new Whisper();

    private Course course;
    private @Nullable Pressed last;

    public LessonsSide(Course course, LessonActs acts) {
        this.course = course;
        this.acts = acts;
        addClassName("stack");
        list.addClassNames("plain-list", "card", "desk-list");
        var lead = new Paragraph(getTranslation("lessons.lead"));
        lead.addClassName("meta");
        add(lead, said, list);
        show();
    }

    /** The button that was pressed last; who pressed it finds it again when the lessons are shown anew. */
    private record Pressed(LessonId lesson, String key) {}

    /** Shows the lessons as they are now. */
    public void renew(Course newest) {
        if (!newest.equals(course)) {
            course = newest;
            show();
            course.lessons().stream()
                    .filter(lesson -> last != null && last.lesson().equals(lesson.id()))
                    .findFirst()
                    .ifPresent(this::tell);
        }
    }

    private void tell(Lesson lesson) {
        var lessons = course.lessons();
        said.say(getTranslation("lessons.now", lesson.title(), lessons.indexOf(lesson) + 1, lessons.size()));
    }

    private void show() {
        list.removeAll();
        course.lessons().forEach(lesson -> list.add(item(lesson)));
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
        return new ListItem(place, meta, new Buttons(lesson));
    }

    /** What can be done to one lesson. */
    private class Buttons extends Div {

        private final Lesson lesson;
        private final LessonId id;
        private boolean isEntered;

        Buttons(Lesson lesson) {
            this.lesson = lesson;
            this.id = lesson.id();
            addClassNames("row", "tight");
            var at = course.lessons().indexOf(lesson);
            var isLast = at + 1 == course.lessons().size();
            offer("lessons.rename", () -> new LessonDialog(course, lesson, acts).open());
            if (at > 0) {
                offer("lessons.up", () -> acts.arrange((lessons, seen) -> lessons.move(seen, id, -1)));
            }
            if (!isLast) {
                offer("lessons.down", () -> acts.arrange((lessons, seen) -> lessons.move(seen, id, 1)));
                offer("lessons.merge", () -> acts.arrange((lessons, seen) -> lessons.mergeWithNext(seen, id)));
            }
            if (lesson.blocks().size() > 1) {
                offer("lessons.split", () -> new SplitDialog(course, lesson, acts).open());
            }
            if (last != null && last.lesson().equals(id) && !isEntered) {
                getComponentAt(0).getElement().callJsFunction("focus");
            }
        }

        private void offer(String key, Runnable act) {
            var button = new ActButton(getTranslation(key), () -> {
                last = new Pressed(id, key);
                act.run();
            });
            add(button.quiet().about(lesson.title()));
            if (new Pressed(id, key).equals(last)) {
                isEntered = true;
                button.focus();
            }
        }
    }
}
