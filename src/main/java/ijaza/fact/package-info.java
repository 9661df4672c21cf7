/** What a document states, each fact with the words that prove it, and where the document itself is doubtful. */
@NullMarked
package ijaza.fact;

import org.jspecify.annotations.NullMarked;
