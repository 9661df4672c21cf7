package ijaza.ui.author;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import ijaza.course.Course;
import ijaza.course.Lesson;
import java.util.stream.IntStream;

/** Asks at which block a lesson is to be parted, and what the new one is called. */
class SplitDialog extends Dialog {

    private static final int EXCERPT = 90;

    SplitDialog(Course course, Lesson lesson, Acts acts) {
        setHeaderTitle(getTranslation("lessons.split"));
        setWidth("40rem");
        var blocks = new RadioButtonGroup<Integer>(getTranslation("lessons.split-at"));
        blocks.setItems(IntStream.range(1, lesson.blocks().size()).boxed().toList());
        blocks.setItemLabelGenerator(at -> excerpt(lesson.blocks().get(at).text()));
        blocks.setValue(1);
        var title = new TextField(getTranslation("lessons.new-title"));
        title.setValue(getTranslation("lessons.second", lesson.title()));
        var form = new Div(blocks, title);
        form.addClassName("form");
        form.getElement().setAttribute("dir", course.language().direction().attribute());
        add(form);
        var save = new Button(getTranslation("lessons.split"), click -> {
            close();
            acts.arrange((lessons, seen) -> lessons.split(seen, lesson.id(), blocks.getValue(), title.getValue()));
        });
        save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        getFooter().add(new Button(getTranslation("edit.cancel"), click -> close()), save);
    }

    private static String excerpt(String words) {
        return words.length() <= EXCERPT ? words : words.substring(0, EXCERPT) + "…";
    }
}
