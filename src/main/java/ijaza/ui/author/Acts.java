package ijaza.ui.author;

import ijaza.course.Ruling;
import ijaza.question.Question;
import ijaza.text.Span;
import org.jspecify.annotations.Nullable;

/** What an author can do from the side that shows what is proposed. */
interface Acts {

    /** @return whether the decision was kept; if not, the screen has been drawn anew */
    boolean decide(Question question, @Nullable Ruling ruling);

    void edit(Question question);

    /** Shows a place in the document. */
    void seek(Span place);
}
