package ijaza.question.drafting;

import java.util.stream.Stream;

/** Drafts the questions of one kind of fact. */
interface Drafter {

    Stream<Draft> draft();
}
