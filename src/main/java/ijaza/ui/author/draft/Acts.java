package ijaza.ui.author.draft;

import ijaza.text.Span;
import ijaza.ui.author.lesson.LessonActs;
import ijaza.ui.author.question.QuestionActs;

/** What an author can do from the side that shows what is proposed. */
interface Acts extends QuestionActs, LessonActs {

    @Override
    void seek(Span place);
}
