/** One learner's try at one quiz, from the drawn paper to the score. */
@NullMarked
package ijaza.attempt;

import org.jspecify.annotations.NullMarked;
