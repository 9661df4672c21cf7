package ijaza.question.drafting;

/** Where a question is asked: in its lesson's quiz, or in the final, which asks the same fact in another way. */
enum Use {
    PRACTICE,
    FINAL
}
