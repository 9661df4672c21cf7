package ijaza.ui.author;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import ijaza.course.Course;
import ijaza.course.Draft;
import ijaza.course.Ruling;
import ijaza.question.Question;
import ijaza.question.QuestionId;
import ijaza.text.Span;
import ijaza.ui.author.Outlook.Filter;
import ijaza.ui.kit.ContentLanguage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The proposed questions of each quiz, or only those that rest on a chosen passage, or that wait for a decision. */
class QuestionsSide extends Div {

    private static final int STEP = 100;

    private final Course course;
    private final Outlook outlook;
    private final Acts acts;
    private final CardKeys list = new CardKeys();
    private final Draft draft;
    private final List<Question> questions;
    private final Map<QuestionId, QuestionCard> cards = new HashMap<>();
    private final Map<QuestionId, Ruling> rulings;
    private final Switch<Filter> filter;
    private int most = STEP;

    QuestionsSide(Draft draft, Outlook outlook, Acts acts) {
        this.course = draft.proposal();
        this.outlook = outlook;
        this.acts = acts;
        this.draft = draft;
        questions = draft.questions().toList();
        rulings = new HashMap<>(draft.rulings());
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
        most = STEP;
        draw();
    }

    private void draw() {
        filter.press(outlook.filter());
        list.removeAll();
        var place = outlook.place();
        if (questions.isEmpty()) {
            list.add(new Paragraph(getTranslation("draft.no-questions")));
        } else if (place == null) {
            showAll();
        } else {
            showWhatRestsOn(place);
        }
        list.renew();
    }

    private void showAll() {
        var left = most;
        for (var quiz : course.quizzes()) {
            var wanted = quiz.pool().stream().filter(this::isWanted).toList();
            if (!wanted.isEmpty() && left > 0) {
                list.add(ContentLanguage.on(new H3(quiz.title()), course.language()));
                wanted.stream().limit(left).forEach(question -> list.add(card(question)));
            }
            left -= wanted.size();
        }
        if (left < 0) {
            list.add(button(getTranslation("draft.more", -left), () -> {
                most += STEP;
                draw();
            }));
        }
    }

    private void showWhatRestsOn(Span place) {
        var resting =
                questions.stream().filter(question -> restsOn(question, place)).toList();
        list.add(
                button(getTranslation("draft.show-all"), () -> {
                    outlook.lookAt(null);
                    show();
                }),
                new Paragraph(getTranslation("draft.resting", resting.size())));
        if (course.lessonAt(place).isPresent()) {
            list.add(button(getTranslation("write.about"), () -> acts.write(place)));
        }
        resting.stream().filter(this::isWanted).forEach(question -> list.add(card(question)));
    }

    private NativeButton button(String text, Runnable act) {
        var button = new NativeButton(text, click -> act.run());
        button.addClassName("button");
        return button;
    }

    private QuestionCard card(Question question) {
        return cards.computeIfAbsent(question.id(), _ -> new QuestionCard(draft, question, acts, this::count));
    }

    private boolean isWanted(Question question) {
        return outlook.filter().admits(rulings.get(question.id()));
    }

    private void count(QuestionCard decided) {
        var id = decided.question().id();
        var ruling = decided.ruling();
        if (ruling == null) {
            rulings.remove(id);
        } else {
            rulings.put(id, ruling);
        }
        filter.renew();
    }

    private String label(Filter wanted) {
        var count = questions.stream()
                .filter(question -> wanted.admits(rulings.get(question.id())))
                .count();
        return getTranslation("filter." + wanted.name(), count);
    }

    private static boolean restsOn(Question question, Span place) {
        return question.grounds().evidence().stream()
                .anyMatch(proof -> proof.span().overlaps(place));
    }
}
