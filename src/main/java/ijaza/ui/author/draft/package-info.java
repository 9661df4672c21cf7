/** A draft on the desk: the document on one side, what is proposed from it on the other. */
@NullMarked
package ijaza.ui.author.draft;

import org.jspecify.annotations.NullMarked;
