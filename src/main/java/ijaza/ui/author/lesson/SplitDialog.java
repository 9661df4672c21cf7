package ijaza.ui.author.lesson;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import ijaza.course.Course;
import ijaza.course.Lesson;
import ijaza.ui.author.parts.Excerpt;
import ijaza.ui.author.parts.FormDialog;
import ijaza.usecase.author.ArrangeLessons.Arranged;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Asks at which block a lesson is to be parted, and what the new one is called. */
public class SplitDialog extends FormDialog {

    private static final int EXCERPT = 80;

    private final Lesson lesson;
    private final LessonActs acts;
    private final RadioButtonGroup<Integer> blocks = new RadioButtonGroup<>(getTranslation("lessons.split-at"));
    private final TextField title = new TextField(getTranslation("lessons.new-title"));

    SplitDialog(Course course, Lesson lesson, LessonActs acts) {
        super("lessons.split", "lessons.split", "40rem");
        this.lesson = lesson;
        this.acts = acts;
        blocks.setItems(IntStream.range(1, lesson.blocks().size()).boxed().toList());
        blocks.setItemLabelGenerator(at -> Excerpt.of(lesson.blocks().get(at).text(), EXCERPT));
        blocks.setValue(1);
        title.setValue(getTranslation("lessons.second", lesson.title()));
        var direction = course.language().direction().attribute();
        Stream.<Component>of(blocks, title).forEach(field -> field.getElement().setAttribute("dir", direction));
        ask(blocks, title);
    }

    @Override
    protected void save() {
        var arranged =
                acts.arrange((lessons, seen) -> lessons.split(seen, lesson.id(), blocks.getValue(), title.getValue()));
        if (arranged instanceof Arranged.NoTitle) {
            objections().say(getTranslation("lessons.no-title"));
        } else {
            close();
        }
    }
}
