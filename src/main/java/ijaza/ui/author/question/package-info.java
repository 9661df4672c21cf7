/** Proposed questions on the desk: decided upon, reworded, written by hand and brought from elsewhere. */
@NullMarked
package ijaza.ui.author.question;

import org.jspecify.annotations.NullMarked;
