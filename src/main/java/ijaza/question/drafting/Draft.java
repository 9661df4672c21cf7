package ijaza.question.drafting;

import ijaza.question.Question;

/** A question and where it is to be asked. */
record Draft(Use use, Question question) {}
