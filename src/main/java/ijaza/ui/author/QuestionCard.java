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
import org.jspecify.annotations.Nullable;

/** A proposed question with its answers and key, and what its author can do about it. */
class QuestionCard extends Article {

    private final Question question;
    private final ProposalPane.Acts acts;
    private final boolean isEdited;
    private final Div state = new Div();
    private final Div buttons = new Div();

    QuestionCard(Draft draft, Question question, ProposalPane.Acts acts) {
        this.question = question;
        this.acts = acts;
        this.isEdited = draft.edited().contains(question.id());
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

    /** Shows the decision that now stands, and offers the others. */
    final void show(@Nullable Ruling ruling) {
        state.removeAll();
        state.add(new Badge(getTranslation("kind." + question.grounds().kind()), Tone.PLAIN));
        if (isEdited) {
            state.add(new Badge(getTranslation("question.edited"), Tone.PLAIN));
        }
        switch (ruling) {
            case APPROVED -> state.add(new Badge(getTranslation("question.approved"), Tone.GOOD));
            case REJECTED -> state.add(new Badge(getTranslation("question.rejected"), Tone.BAD));
            case null -> state.add(new Badge(getTranslation("question.waiting"), Tone.WAIT));
        }
        buttons.removeAll();
        if (ruling == null) {
            buttons.add(deciding("question.approve", Ruling.APPROVED), deciding("question.reject", Ruling.REJECTED));
        } else {
            buttons.add(deciding("question.reopen", null));
        }
        buttons.add(
                button("question.edit", () -> acts.edit(this)),
                button(
                        "question.proof",
                        () -> acts.seek(question.grounds().evidence().getFirst().span())));
    }

    private Component deciding(String key, @Nullable Ruling ruling) {
        return button(key, () -> acts.decide(this, ruling));
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
