package ijaza.ui.author.renewal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import ijaza.course.Ruling;
import ijaza.course.revision.Difference;
import ijaza.course.revision.SourceChange;
import ijaza.course.revision.Touched;
import ijaza.course.revision.Touched.State;
import ijaza.course.revision.Touched.Why;
import ijaza.question.Question;
import ijaza.text.Language;
import ijaza.ui.author.parts.Answers;
import ijaza.ui.kit.Badge;
import ijaza.ui.kit.ContentLanguage;
import ijaza.ui.kit.RichText;
import ijaza.ui.kit.Tone;

/** A question that rests on changed sentences: as it was, as it may be asked now, and the three ways on from there. */
class TouchedCard extends Article {

    private final Touched touched;
    private final Language language;

    /** What an author can do about it. */
    interface Acts {

        void decide(Question question, Ruling ruling);

        void rewrite(Question question);
    }

    TouchedCard(Touched touched, Difference difference, Acts acts) {
        this.touched = touched;
        this.language = difference.after().language();
        addClassNames("card", "stack", "proposed");
        add(state(), said("source.was", touched.question()));
        if (touched.why() == Why.PROOF) {
            difference.changes().stream().filter(this::isProof).forEach(change -> add(sentence(change, difference)));
        }
        touched.now()
                .ifPresentOrElse(
                        now -> add(said("source.is", now), ways(now, acts)),
                        () -> add(new Paragraph(getTranslation("source.unproved"))));
    }

    private boolean isProof(SourceChange change) {
        return change.isOfWords()
                && change.wasAt()
                        .filter(place -> touched.question().grounds().evidence().stream()
                                .anyMatch(proof -> proof.span().overlaps(place)))
                        .isPresent();
    }

    private Component sentence(SourceChange change, Difference difference) {
        return ContentLanguage.on(ChangedWords.of(change, difference), language);
    }

    private Component state() {
        var tone = switch (touched.state()) {
            case WAITING -> Tone.WAIT;
            case ACCEPTED, REWRITTEN -> Tone.GOOD;
            case RETIRED -> Tone.BAD;
        };
        var row = new Div(
                new Badge(getTranslation("source.state." + touched.state()), tone),
                new Badge(getTranslation("source.why." + touched.why()), Tone.PLAIN));
        row.addClassName("row");
        return row;
    }

    private Component said(String key, Question question) {
        var label = new Paragraph(getTranslation(key));
        label.addClassName("meta");
        var stem = ContentLanguage.on(RichText.write(new Paragraph(), question.stem()), language);
        stem.addClassName("stem");
        var answers = ContentLanguage.on(new UnorderedList(), language);
        answers.addClassNames("plain-list", "proposed-answers");
        Answers.of(question, text -> getTranslation(text)).stream()
                .filter(Answers.Line::isRight)
                .forEach(answer -> {
                    var line = RichText.write(new ListItem(), answer.text());
                    line.addClassName("right");
                    answers.add(line);
                });
        var both = new Div(label, stem, answers);
        both.addClassName("stack");
        return both;
    }

    private Component ways(Question now, Acts acts) {
        var row = new Div();
        row.addClassName("row");
        if (touched.state() != State.ACCEPTED) {
            row.add(button("source.accept", () -> acts.decide(now, Ruling.APPROVED)));
        }
        row.add(button("source.rewrite", () -> acts.rewrite(now)));
        if (touched.state() != State.RETIRED) {
            row.add(button("source.retire", () -> acts.decide(now, Ruling.REJECTED)));
        }
        return row;
    }

    private NativeButton button(String key, Runnable act) {
        var button = new NativeButton(getTranslation(key), click -> act.run());
        button.addClassName("button");
        return button;
    }
}
