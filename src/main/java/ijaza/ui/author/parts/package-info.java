/** Pieces that several screens of the author's desk are made of. */
@NullMarked
package ijaza.ui.author.parts;

import org.jspecify.annotations.NullMarked;
