/** The document of a draft as it is read beside what came of it: passages that can be chosen, searched and lit up. */
@NullMarked
package ijaza.ui.author.document;

import org.jspecify.annotations.NullMarked;
