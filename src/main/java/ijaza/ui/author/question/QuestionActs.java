package ijaza.ui.author.question;

import ijaza.course.Ruling;
import ijaza.question.Question;
import ijaza.text.Span;
import org.jspecify.annotations.Nullable;

/** What an author can do about the questions of a draft. */
public interface QuestionActs {

    /** @return whether the decision was kept; if not, the screen shows what it is now */
    boolean decide(Question question, @Nullable Ruling ruling);

    void edit(Question question);

    /** Asks for a question of the author's own about a passage. */
    void write(Span passage);

    /** Shows a place in the document. */
    void seek(Span place);

    /** No passage is looked at any more. */
    void leavePassage();
}
