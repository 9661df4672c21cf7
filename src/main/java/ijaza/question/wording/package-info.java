/** How each language says what is asked: templates, agreement, and the words that can stand as an answer. */
@NullMarked
package ijaza.question.wording;

import org.jspecify.annotations.NullMarked;
