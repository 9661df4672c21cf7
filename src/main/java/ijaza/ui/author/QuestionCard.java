package ijaza.ui.author;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import ijaza.course.Draft;
import ijaza.course.Ruling;
import ijaza.question.Question;
import ijaza.ui.kit.Badge;
import ijaza.ui.kit.ContentLanguage;
import ijaza.ui.kit.RichText;
import ijaza.ui.kit.Tone;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A proposed question with its answers and key, and what its author can do about it. */
class QuestionCard extends Article {

    private final Question question;
    private final Acts acts;
    private final Consumer<QuestionCard> decided;
    private final boolean isEdited;
    private final Div state = new Div();
    private final Div buttons = new Div();

    private @Nullable Ruling ruling;

    /** @param decided is told after each decision about this question */
    QuestionCard(Draft draft, Question question, Acts acts, Consumer<QuestionCard> decided) {
        this.question = question;
        this.acts = acts;
        this.decided = decided;
        this.isEdited = draft.edited().contains(question.id());
        setId(question.id().value());
        addClassNames("card", "stack", "proposed");
        var language = draft.proposal().language();
        state.addClassName("row");
        buttons.addClassName("row");
        var stem = ContentLanguage.on(RichText.write(new Paragraph(), question.stem()), language);
        stem.addClassName("stem");
        var answers = ContentLanguage.on(new UnorderedList(), language);
        answers.addClassNames("plain-list", "proposed-answers");
        Answers.of(question, key -> getTranslation(key)).forEach(answer -> answers.add(line(answer)));
        var why = ContentLanguage.on(RichText.write(new Paragraph(), question.explanation()), language);
        why.addClassName("meta");
        add(state, stem, answers, why, buttons);
        show(draft.ruling(question.id()).orElse(null));
    }

    Question question() {
        return question;
    }

    @Nullable
    Ruling ruling() {
        return ruling;
    }

    /** Decides, and shows the decision if it was kept. */
    boolean decide(@Nullable Ruling wanted) {
        var isKept = acts.decide(question, wanted);
        if (isKept) {
            show(wanted);
            decided.accept(this);
        }
        return isKept;
    }

    /** Whether the way by Tab stops here. */
    void canBeEntered(boolean can) {
        getElement().setAttribute("tabindex", can ? "0" : "-1");
    }

    /** Shows the decision that now stands, and offers the others. */
    private void show(@Nullable Ruling standing) {
        ruling = standing;
        state.removeAll();
        state.add(new Badge(getTranslation("kind." + question.grounds().kind()), Tone.PLAIN));
        if (isEdited) {
            state.add(new Badge(getTranslation("question.edited"), Tone.PLAIN));
        }
        switch (standing) {
            case APPROVED -> state.add(new Badge(getTranslation("question.approved"), Tone.GOOD));
            case REJECTED -> state.add(new Badge(getTranslation("question.rejected"), Tone.BAD));
            case null -> state.add(new Badge(getTranslation("question.waiting"), Tone.WAIT));
        }
        buttons.removeAll();
        if (standing == null) {
            buttons.add(deciding("question.approve", Ruling.APPROVED), deciding("question.reject", Ruling.REJECTED));
        } else {
            buttons.add(deciding("question.reopen", null));
        }
        buttons.add(
                button("question.edit", () -> acts.edit(question)),
                button(
                        "question.proof",
                        () -> acts.seek(question.grounds().evidence().getFirst().span())));
    }

    private Component deciding(String key, @Nullable Ruling wanted) {
        return button(key, () -> decide(wanted));
    }

    private NativeButton button(String key, Runnable act) {
        var button = new NativeButton(getTranslation(key), click -> act.run());
        button.addClassName("button");
        return button;
    }

    private static ListItem line(Answers.Line answer) {
        var item = RichText.write(new ListItem(), answer.text());
        item.addClassName(answer.isRight() ? "right" : "wrong");
        if (answer.remark() != null) {
            var remark = RichText.write(new Div(), answer.remark());
            remark.addClassName("meta");
            item.add(remark);
        }
        return item;
    }
}
