package ijaza.ui.author.lesson;

import ijaza.course.Draft;
import ijaza.text.Span;
import ijaza.usecase.author.ArrangeLessons;
import ijaza.usecase.author.ArrangeLessons.Arranged;
import java.util.function.BiFunction;

/** What an author can do about the lessons of a draft. */
public interface LessonActs {

    /** Changes the lessons as they are seen; the screen shows what came of it, unless a title is missing. */
    Arranged arrange(BiFunction<ArrangeLessons, Draft, Arranged> change);

    /** Shows a place in the document. */
    void seek(Span place);
}
