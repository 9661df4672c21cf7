/** The author's desk: documents come in, proposals are decided upon, courses are published. */
@NullMarked
package ijaza.ui.author;

import org.jspecify.annotations.NullMarked;
