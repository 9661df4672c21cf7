package ijaza.ui.author;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import ijaza.course.Course;
import ijaza.course.Draft;
import ijaza.question.Question;
import ijaza.text.Span;
import ijaza.ui.author.Outlook.Filter;
import ijaza.ui.kit.ContentLanguage;
import java.util.List;

/** The proposed questions of each quiz, or only those that rest on a chosen passage, or that wait for a decision. */
class QuestionsSide extends Div {

    private final Course course;
    private final Outlook outlook;
    private final Acts acts;
    private final CardKeys list = new CardKeys();
    private final List<QuestionCard> cards;
    private final Switch<Filter> filter;

    QuestionsSide(Draft draft, Outlook outlook, Acts acts) {
        this.course = draft.proposal();
        this.outlook = outlook;
        this.acts = acts;
        cards = draft.questions()
                .map(question -> new QuestionCard(draft, question, acts, this::counted))
                .toList();
        filter = new Switch<>(Filter.class, getTranslation("draft.filter"), this::label, wanted -> {
            outlook.narrowTo(wanted);
            show();
        });
        addClassName("stack");
        var help = new Paragraph(getTranslation("draft.keys"));
        help.addClassNames("meta", "keys-help");
        add(filter, help, list);
        show();
    }

    /** Shows what the outlook admits; the cards are the same, with the decisions made on them. */
    final void show() {
        filter.press(outlook.filter());
        list.removeAll();
        var place = outlook.place();
        if (cards.isEmpty()) {
            list.add(new Paragraph(getTranslation("draft.no-questions")));
        } else if (place == null) {
            showAll();
        } else {
            showWhatRestsOn(place);
        }
        list.renew();
    }

    private void showAll() {
        for (var quiz : course.quizzes()) {
            var wanted = cards.stream()
                    .filter(this::isWanted)
                    .filter(card -> quiz.pool().contains(card.question()))
                    .toList();
            if (!wanted.isEmpty()) {
                list.add(ContentLanguage.on(new H3(quiz.title()), course.language()));
                wanted.forEach(list::add);
            }
        }
    }

    private void showWhatRestsOn(Span place) {
        var all = new NativeButton(getTranslation("draft.show-all"), click -> {
            outlook.lookAt(null);
            show();
        });
        all.addClassName("button");
        var resting =
                cards.stream().filter(card -> restsOn(card.question(), place)).toList();
        list.add(all, new Paragraph(getTranslation("draft.resting", resting.size())));
        if (course.lessonAt(place).isPresent()) {
            var write = new NativeButton(getTranslation("write.about"), click -> acts.write(place));
            write.addClassName("button");
            list.add(write);
        }
        resting.stream().filter(this::isWanted).forEach(list::add);
    }

    private boolean isWanted(QuestionCard card) {
        return outlook.filter().admits(card.ruling());
    }

    private void counted() {
        filter.renew();
    }

    private String label(Filter wanted) {
        var count = cards.stream().filter(card -> wanted.admits(card.ruling())).count();
        return getTranslation("filter." + wanted.name(), count);
    }

    private static boolean restsOn(Question question, Span place) {
        return question.grounds().evidence().stream()
                .anyMatch(proof -> proof.span().overlaps(place));
    }
}
