package ijaza.ui.author;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import ijaza.course.Course;
import ijaza.course.Quiz;
import ijaza.course.Ruling;
import ijaza.question.Question;
import ijaza.text.Span;
import ijaza.ui.kit.ContentLanguage;
import ijaza.usecase.author.SeeDrafts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that is proposed: the questions of each quiz, or only those that rest on a chosen passage. */
class ProposalPane extends Section {

    private final Course course;
    private final Div list = new Div();
    private final List<QuestionCard> cards;

    /** What an author can do to a proposed question. */
    interface Acts {

        void decide(QuestionCard card, @Nullable Ruling ruling);

        void edit(QuestionCard card);

        void seek(Span proof);
    }

    ProposalPane(SeeDrafts.Page page, Acts acts) {
        var draft = page.draft();
        this.course = draft.proposal();
        cards = draft.questions()
                .map(question -> new QuestionCard(draft, question, acts))
                .toList();
        addClassName("desk-proposal");
        list.addClassName("stack");
        add(new H2(getTranslation("draft.proposed")), list);
        showAll();
    }

    private void showAll() {
        list.removeAll();
        if (cards.isEmpty()) {
            list.add(new Paragraph(getTranslation("draft.no-questions")));
        }
        course.quizzes().forEach(this::show);
    }

    private void show(Quiz quiz) {
        list.add(ContentLanguage.on(new H3(quiz.title()), course.language()));
        cards.stream().filter(card -> quiz.pool().contains(card.question())).forEach(list::add);
    }

    /** Only the questions whose proof touches this place; the cards are the same, with the decisions made on them. */
    void showWhatRestsOn(Span place) {
        list.removeAll();
        var all = new NativeButton(getTranslation("draft.show-all"), click -> showAll());
        all.addClassName("button");
        list.add(all);
        var resting =
                cards.stream().filter(card -> restsOn(card.question(), place)).toList();
        list.add(new Paragraph(getTranslation("draft.resting", resting.size())));
        resting.forEach(list::add);
    }

    private static boolean restsOn(Question question, Span place) {
        return question.grounds().evidence().stream()
                .anyMatch(proof -> proof.span().overlaps(place));
    }
}
