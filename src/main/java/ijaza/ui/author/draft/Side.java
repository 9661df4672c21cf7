package ijaza.ui.author.draft;

/** What the side beside the document shows. */
enum Side {
    QUESTIONS,
    LESSONS,
    FACTS,
    LEFT_OUT
}
