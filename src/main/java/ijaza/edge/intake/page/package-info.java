/** What the readers of all kinds of files share: pieces of a text, its decoding, and the refusal of a file. */
@NullMarked
package ijaza.edge.intake.page;

import org.jspecify.annotations.NullMarked;
