package ijaza.ui.author;

import ijaza.course.Draft;
import ijaza.course.Ruling;
import ijaza.question.Question;
import ijaza.text.Span;
import ijaza.usecase.author.ArrangeLessons;
import ijaza.usecase.author.ArrangeLessons.Arranged;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What an author can do from the side that shows what is proposed. */
interface Acts {

    /** @return whether the decision was kept; if not, the screen has been drawn anew */
    boolean decide(Question question, @Nullable Ruling ruling);

    void edit(Question question);

    /** Asks for a question of the author's own about a passage. */
    void write(Span passage);

    void arrange(BiFunction<ArrangeLessons, Draft, Arranged> change);

    /** Shows a place in the document. */
    void seek(Span place);
}
