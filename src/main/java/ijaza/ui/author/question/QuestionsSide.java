package ijaza.ui.author.question;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import ijaza.course.Draft;
import ijaza.course.Ruling;
import ijaza.question.Question;
import ijaza.question.QuestionId;
import ijaza.text.Span;
import ijaza.ui.author.parts.ActButton;
import ijaza.ui.author.parts.Switch;
import ijaza.ui.author.parts.Whisper;
import ijaza.ui.kit.ContentLanguage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The proposed questions of each quiz, or only those that rest on a chosen passage, or that wait for a decision. */
public class QuestionsSide extends Div {

    private static final int STEP = 100;

    private final QuestionActs acts;
    private final CardKeys list = new CardKeys();
    private final Map<QuestionId, QuestionCard> cards = new HashMap<>();
    private final Map<QuestionId, Ruling> rulings = new HashMap<>();
    private final Whisper said = new Whisper();
    private final Switch<Filter> switching;

    private Draft draft;
    private List<Question> questions;
    private Filter filter = Filter.ALL;
    private @Nullable Span place;
    private int most = STEP;

    public QuestionsSide(Draft draft, QuestionActs acts) {
        this.acts = acts;
        this.draft = draft;
        questions = draft.questions().toList();
        rulings.putAll(draft.rulings());
        switching = new Switch<>(Filter.class, getTranslation("draft.filter"), this::label, this::narrowTo);
        addClassName("stack");
        var help = new Paragraph(getTranslation("draft.keys"));
        help.addClassNames("meta", "keys-help");
        add(switching, help, said, list);
        show();
    }

    /** Shows another state of the draft; what the author looks at stays. */
    public void renew(Draft newest) {
        draft = newest;
        questions = newest.questions().toList();
        rulings.clear();
        rulings.putAll(newest.rulings());
        var byId = questions.stream().collect(Collectors.toMap(Question::id, Function.identity(), (one, _) -> one));
        cards.entrySet()
                .removeIf(card -> !byId.containsKey(card.getKey())
                        || !card.getValue().isStillSo(byId.get(card.getKey()), newest));
        switching.renew();
        show();
    }

    /** @param passage of which alone the questions are shown; null shows all */
    public void lookAt(@Nullable Span passage) {
        place = passage;
        most = STEP;
        show();
        if (passage != null) {
            said.say(getTranslation("draft.resting", resting(passage).size()));
        }
    }

    /** Goes to a question, if it is shown. */
    public void goTo(QuestionId question) {
        var card = cards.get(question);
        if (card != null && card.getParent().isPresent()) {
            list.enter(card);
        }
    }

    private void narrowTo(Filter wanted) {
        filter = wanted;
        most = STEP;
        show();
    }

    /** The cards are the same as before, with the decisions made on them. */
    private void show() {
        switching.press(filter);
        list.removeAll();
        if (questions.isEmpty()) {
            list.add(new Paragraph(getTranslation("draft.no-questions")));
        }
        if (place != null) {
            showWhatRestsOn(place);
        } else {
            showAll();
        }
        list.renew();
    }

    private void showAll() {
        var left = most;
        for (var quiz : draft.proposal().quizzes()) {
            var wanted = quiz.pool().stream().filter(this::isWanted).toList();
            if (!wanted.isEmpty() && left > 0) {
                list.add(ContentLanguage.on(
                        new H3(quiz.title()), draft.proposal().language()));
                wanted.stream().limit(left).forEach(question -> list.add(card(question)));
            }
            left -= wanted.size();
        }
        if (left < 0) {
            list.add(new ActButton(getTranslation("draft.more", -left), () -> {
                most += STEP;
                show();
            }));
        }
    }

    private void showWhatRestsOn(Span passage) {
        var resting = resting(passage);
        list.add(
                new ActButton(getTranslation("draft.show-all"), this::leavePassage),
                new Paragraph(getTranslation("draft.resting", resting.size())));
        if (draft.proposal().lessonAt(passage).isPresent()) {
            list.add(new ActButton(getTranslation("write.about"), () -> acts.write(passage)));
        }
        resting.stream().filter(this::isWanted).forEach(question -> list.add(card(question)));
    }

    private void leavePassage() {
        lookAt(null);
        acts.leavePassage();
        list.enterFirst();
    }

    private QuestionCard card(Question question) {
        return cards.computeIfAbsent(question.id(), _ -> new QuestionCard(draft, question, acts, this::count));
    }

    private boolean isWanted(Question question) {
        return filter.admits(rulings.get(question.id()));
    }

    private void count(QuestionCard decided) {
        var id = decided.question().id();
        var ruling = decided.ruling();
        if (ruling == null) {
            rulings.remove(id);
        } else {
            rulings.put(id, ruling);
        }
        switching.renew();
        said.say(getTranslation("question.said." + (ruling == null ? "OPEN" : ruling.name()), count(Filter.WAITING)));
    }

    private String label(Filter wanted) {
        return getTranslation("filter." + wanted.name(), count(wanted));
    }

    private long count(Filter wanted) {
        return questions.stream()
                .filter(question -> wanted.admits(rulings.get(question.id())))
                .count();
    }

    private List<Question> resting(Span passage) {
        return questions.stream()
                .filter(question -> question.grounds().evidence().stream()
                        .anyMatch(proof -> proof.span().overlaps(passage)))
                .toList();
    }
}
