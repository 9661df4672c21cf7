package ijaza.ui.author.question;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import ijaza.course.Draft;
import ijaza.course.Ruling;
import ijaza.question.Question;
import ijaza.text.Language;
import ijaza.ui.author.parts.ActButton;
import ijaza.ui.author.parts.Answers;
import ijaza.ui.kit.Badge;
import ijaza.ui.kit.ContentLanguage;
import ijaza.ui.kit.RichText;
import ijaza.ui.kit.Tone;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A proposed question with its answers and key, and what its author can do about it. */
public class QuestionCard extends Article {

    private final Question question;
    private final QuestionActs acts;
    private final Consumer<QuestionCard> decided;
    private final boolean isEdited;
    private final Div state = new Div();
    private final Div buttons = new Div();

    private @Nullable Ruling ruling;

    /** @param decided is told after each decision about this question */
    QuestionCard(Draft draft, Question question, QuestionActs acts, Consumer<QuestionCard> decided) {
        this.question = question;
        this.acts = acts;
        this.decided = decided;
        this.isEdited = draft.edited().contains(question.id());
        setId(question.id().value());
        addClassNames("card", "stack", "proposed");
        state.addClassName("row");
        buttons.addClassName("row");
        add(state);
        addWords(draft.proposal().language());
        add(buttons);
        show(draft.ruling(question.id()).orElse(null));
    }

    public Question question() {
        return question;
    }

    public @Nullable Ruling ruling() {
        return ruling;
    }

    /** Whether the question still looks like this. */
    boolean isStillSo(Question now, Draft draft) {
        return question.equals(now)
                && isEdited == draft.edited().contains(now.id())
                && ruling == draft.ruling(now.id()).orElse(null);
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

    void edit() {
        acts.edit(question);
    }

    void showProof() {
        acts.seek(question.grounds().evidence().getFirst().span());
    }

    private void addWords(Language language) {
        var stem = ContentLanguage.on(RichText.write(new Paragraph(), question.stem()), language);
        stem.addClassName("stem");
        stem.setId("stem-" + question.id().value());
        getElement().setAttribute("aria-labelledby", "stem-" + question.id().value());
        var answers = ContentLanguage.on(new UnorderedList(), language);
        answers.addClassNames("plain-list", "proposed-answers");
        Answers.of(question, key -> getTranslation(key)).forEach(answer -> answers.add(line(answer)));
        var why = ContentLanguage.on(RichText.write(new Paragraph(), question.explanation()), language);
        why.addClassName("meta");
        add(stem, answers, why);
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
        buttons.add(button("question.edit", this::edit), button("question.proof", this::showProof));
    }

    /** The button goes with the decision; who pressed it finds the one that stands in its place. */
    private ActButton deciding(String key, @Nullable Ruling wanted) {
        return button(key, () -> {
            if (decide(wanted)) {
                buttons.getComponentAt(0).getElement().callJsFunction("focus");
            }
        });
    }

    private ActButton button(String key, Runnable act) {
        return new ActButton(getTranslation(key), act);
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
