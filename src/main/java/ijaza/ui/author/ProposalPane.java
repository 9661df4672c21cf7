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
import ijaza.text.Span;
import ijaza.ui.kit.ContentLanguage;
import ijaza.usecase.author.SeeDrafts;
import org.jspecify.annotations.Nullable;

/** All that is proposed: the questions of each quiz, or only those that rest on a chosen passage. */
class ProposalPane extends Section {

    private final SeeDrafts.Page page;
    private final Acts acts;
    private final Div list = new Div();

    /** What an author can do to a proposed question. */
    interface Acts {

        void decide(QuestionCard card, @Nullable Ruling ruling);

        void edit(QuestionCard card);

        void seek(Span proof);
    }

    ProposalPane(SeeDrafts.Page page, Acts acts) {
        this.page = page;
        this.acts = acts;
        addClassName("desk-proposal");
        list.addClassName("stack");
        add(new H2(getTranslation("draft.proposed")), list);
        showAll();
    }

    private Course course() {
        return page.draft().proposal();
    }

    private void showAll() {
        list.removeAll();
        if (course().quizzes().isEmpty()) {
            list.add(new Paragraph(getTranslation("draft.no-questions")));
        }
        course().quizzes().forEach(this::show);
    }

    private void show(Quiz quiz) {
        list.add(ContentLanguage.on(new H3(quiz.title()), course().language()));
        quiz.pool().forEach(question -> list.add(new QuestionCard(page.draft(), question, acts)));
    }

    /** Only the questions whose proof touches this place. */
    void showWhatRestsOn(Span place) {
        list.removeAll();
        var all = new NativeButton(getTranslation("draft.show-all"), click -> showAll());
        all.addClassName("button");
        list.add(all);
        var resting = page.draft()
                .questions()
                .filter(question -> question.grounds().evidence().stream()
                        .anyMatch(proof -> proof.span().overlaps(place)))
                .toList();
        list.add(new Paragraph(getTranslation("draft.resting", resting.size())));
        resting.forEach(question -> list.add(new QuestionCard(page.draft(), question, acts)));
    }
}
